import { describe, expect, it } from "vitest";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { openDist } from "./dist.ts";

const dist = openDist();

describe.each(siteLanguages)("the page on accessibility in %s", (language) => {
  const { t } = translatorOf(language);
  const page = dist.text(`${language}/accessibility/index.html`);

  it("says what does not work yet, and how to report a fault or that no address is known", () => {
    expect(page).toContain(t("access.not.people"));
    const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? "";
    const ways = [/<a href="(?:mailto|https|tel):/.test(main), main.includes(t("access.report.none"))];
    expect(ways.filter(Boolean)).toHaveLength(1);
  });

  it("is led to from the foot of every page, and stands in the sitemap", () => {
    const pages = [...dist.paths].filter((path) => path.startsWith(`${language}/`) && path.endsWith(".html"));
    const whole = pages.filter((path) => dist.text(path).includes('<footer class="site-footer"'));
    expect(whole.length).toBeGreaterThan(300);
    const link = `<a href="${dist.base}${language}/accessibility/">`;
    expect(whole.filter((path) => !dist.text(path).includes(link))).toEqual([]);
    if (dist.paths.has("sitemap.xml")) expect(dist.text("sitemap.xml")).toContain(`/${language}/accessibility/</loc>`);
  });
});
