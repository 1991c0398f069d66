import { describe, expect, it } from "vitest";
import { siteAddress } from "../../../scripts/publish/siteAddress.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { securityText, sitemapOf } from "../../../scripts/publish/siteFiles.ts";

describe("where a build will stand", () => {
  it.each([
    [{}, undefined, "/"],
    [{ SITE_URL: "" }, undefined, "/"],
    [{ SITE_URL: "https://explorer.org/", BASE_PATH: "/project" }, "https://explorer.org", "/project"],
    [{ NETLIFY: "true", URL: "https://explorer.netlify.app" }, "https://explorer.netlify.app", "/"],
    [{ CF_PAGES: "1", CF_PAGES_URL: "https://abc.explorer.pages.dev" }, "https://abc.explorer.pages.dev", "/"],
    [{ GITHUB_PAGES: "true", GITHUB_REPOSITORY: "Some-One/explorer" }, "https://some-one.github.io", "/explorer/"],
    [{ GITHUB_PAGES: "true", GITHUB_REPOSITORY: "one/One.github.io" }, "https://one.github.io", "/"],
    [{ GITHUB_REPOSITORY: "one/explorer" }, undefined, "/"],
    [{ URL: "https://somewhere.else" }, undefined, "/"],
    [{ SITE_URL: "https://own.org", GITHUB_PAGES: "true", GITHUB_REPOSITORY: "one/two" }, "https://own.org", "/"]
  ])("%j is %s below %s", (env, site, base) => {
    expect(siteAddress(env)).toEqual({ site, base });
  });

  it("is refused where it is no address", () => {
    expect(() => siteAddress({ SITE_URL: "explorer.org" })).toThrow("SITE_URL is no address");
    expect(() => siteAddress({ SITE_URL: "ftp://explorer.org" })).toThrow("SITE_URL is no address");
  });
});

describe("the sitemap", () => {
  const text = sitemapOf("https://x.org/p/", [
    "",
    "404.html/",
    "en/",
    "fr/",
    "ar/",
    "en/embed/map/use/",
    "en/map/use/"
  ]);

  it("names each page with its counterparts that there are, and no frame", () => {
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      "https://x.org/p/ar/",
      "https://x.org/p/en/",
      "https://x.org/p/en/map/use/",
      "https://x.org/p/fr/"
    ]);
    const [english = ""] = /<url><loc>https:\/\/x\.org\/p\/en\/<.*?<\/url>/.exec(text) ?? [];
    expect([...english.matchAll(/hreflang="([\w-]+)" href="(.*?)"/g)].map(([, ...each]) => each)).toEqual([
      ["en", "https://x.org/p/en/"],
      ["fr", "https://x.org/p/fr/"],
      ["ar", "https://x.org/p/ar/"],
      ["x-default", "https://x.org/p/en/"]
    ]);
    expect(/use\/<\/loc>.*?<\/url>/.exec(text)?.[0].match(/hreflang/g)).toHaveLength(2);
  });
});

describe("security.txt", () => {
  it("names whom to write to, for a year from the data", () => {
    expect(securityText({ contact: "a@b.org", date: "2026-07", root: "https://x.org/p/" })).toBe(
      `Contact: mailto:a@b.org\nExpires: 2027-07-01T00:00:00Z\nPreferred-Languages: ${siteLanguages.join(", ")}\nCanonical: https://x.org/p/.well-known/security.txt\n`
    );
    expect(securityText({ contact: "https://b.org/report", date: "2026-07-03", root: undefined })).toContain(
      "Contact: https://b.org/report\nExpires: 2027-07-01"
    );
  });
});
