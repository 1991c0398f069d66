import type { Translation } from "../message.ts";
import type { interfaceEmbed as english } from "../en/interfaceEmbed.ts";

export const interfaceEmbed: Translation<typeof english> = {
  "card.credit": "{site} · {address}",
  "card.subtitle": "{measure}. {years}",
  "card.years": {
    zero: "لا بلد ولا إقليم، {years}.",
    one: "بلد أو إقليم واحد، {years}.",
    two: "اثنان من البلدان والأقاليم، {years}.",
    few: "{count} من البلدان والأقاليم، {years}.",
    many: "{count} من البلدان والأقاليم، {years}.",
    other: "{count} من البلدان والأقاليم، {years}."
  },
  "card.map": "على الخريطة: {indicator}",
  "card.country": "{use}. {group} {estimates}",
  "card.country.group": "بالرمادي: {group}، مرجّحًا بعدد السكان.",
  "card.country.none": "لا أرقام عن استخدام الإنترنت.",
  "embed.title.country": "{area}: {indicator}، {years} (رسم)",
  "embed.title.country.none": "{area}: أرقام رئيسية (رسم)",
  "embed.title.theme": "{question} الخريطة: {indicator}، {year}",
  "embed.open": "افتح في «{site}»",
  "embed.frozen": "أرقام ثابتة (إصدار {date}).",
  "embed.newest": "أحدث الأرقام",
  "embed.years": "استخدام الإنترنت بحسب السنة"
};
