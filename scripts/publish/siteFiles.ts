import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { markupText } from "../../src/model/codeText.ts";
import { contactLink } from "../../src/model/contactLink.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import { standIn } from "../../src/model/standIn.ts";
import type { Manifest } from "../../src/model/source.ts";
import { releaseOf } from "../../src/query/release.ts";

/** The pages that search engines should know: those in the languages of the site, without frames. */
const wanted = new RegExp(`^(?:${siteLanguages.join("|")})/(?!embed/)`);

/**
 * Returns the sitemap of these pages, by their paths below `root`, the whole address of the site: each with its
 * counterparts in the other languages, and the one for readers of none of them.
 */
export function sitemapOf(root: string, paths: readonly string[]): string {
  const known = new Set(paths.filter((path) => wanted.test(path)));
  const entries = [...known].sort().map((path) => {
    const rest = path.slice(path.indexOf("/") + 1);
    const beside = siteLanguages.map((language) => [language, `${language}/${rest}`] as const);
    const links = [...beside, ["x-default", `${sourceLanguage}/${rest}`] as const]
      .filter(([, other]) => known.has(other))
      .map(
        ([language, other]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${markupText(new URL(other, root).href)}"/>`
      );
    return `<url><loc>${markupText(new URL(path, root).href)}</loc>${links.join("")}</url>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...entries,
    `</urlset>`,
    ""
  ].join("\n");
}

/** What the file says that tells whom to write to of a fault (RFC 9116). */
interface Contact {
  /** An e-mail address, or an address with its protocol. */
  readonly contact: string;
  /** The date of the data: it holds for a year from there, since a file from the clock would be another at each build. */
  readonly date: string;
  /** The whole address of the site; undefined where it is not known. */
  readonly root: string | undefined;
}

/** Returns `.well-known/security.txt`. */
export function securityText({ contact, date, root }: Contact): string {
  const [year, month = "01"] = date.split("-");
  return [
    `Contact: ${contactLink(contact)}`,
    `Expires: ${String(Number(year) + 1)}-${month}-01T00:00:00Z`,
    `Preferred-Languages: ${siteLanguages.join(", ")}`,
    ...(root === undefined ? [] : [`Canonical: ${new URL(".well-known/security.txt", root).href}`]),
    ""
  ].join("\n");
}

/**
 * Writes beside what the build made what depends on where it will stand: `sitemap.xml` where its address is known, and
 * `.well-known/security.txt` where `SITE_CONTACT` names somebody.
 */
export function siteFiles(contact = process.env["SITE_CONTACT"]): AstroIntegration {
  let root: string | undefined;
  return {
    name: "site-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        root =
          config.site === undefined || config.site === standIn
            ? undefined
            : new URL(config.base.replace(/\/?$/, "/"), config.site).href;
      },
      "astro:build:done": async ({ dir, pages }) => {
        if (root !== undefined) {
          const paths = pages.map(({ pathname }) => pathname);
          await writeFile(new URL("sitemap.xml", dir), sitemapOf(root, paths));
        }
        if (contact !== undefined && contact !== "") {
          const manifest = JSON.parse(await readFile("data/manifest.json", "utf8")) as Manifest;
          await mkdir(new URL(".well-known/", dir), { recursive: true });
          const text = securityText({ contact, date: releaseOf(manifest).date, root });
          await writeFile(new URL(".well-known/security.txt", dir), text);
        }
      }
    }
  };
}
