import type { breaks as english } from "../en/breaks.ts";
import type { Translation } from "../message.ts";

export const breaks: Translation<typeof english> = {
  "break.china-2023":
    "ابتداءً من 2023 تحصي الصين أيضًا من يستخدمون تطبيقات الهاتف لكنهم يقولون إنهم لا يستخدمون الإنترنت.",
  "break.baskets-2025":
    "في 2025 استبدل الاتحاد الدولي للاتصالات سلال أسعار الهاتف المحمول، والقيم السابقة لسلة 5 غيغابايت تجريبية."
};
