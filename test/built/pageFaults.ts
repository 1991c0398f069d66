import { createHash } from "node:crypto";
import { englishNames } from "../../src/i18n/publisherNames.ts";
import { siteLanguages, sourceLanguage } from "../../src/model/language.ts";
import { policyOf } from "../../scripts/publish/serve.ts";
import { fileOfAddress } from "./dist.ts";
import { languageOfFile } from "./pageKind.ts";
import type { Markup, Tag } from "./markup.ts";

/** A page of the built site: its file below dist/, its HTML, and that taken apart. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
  readonly markup: Markup;
}

/** What the page is checked against. */
export interface SiteScope {
  readonly base: string;
  readonly paths: ReadonlySet<string>;
  readonly languages: readonly string[];
  /** The protocol and host of the site; undefined where the build was not told them: it then names no whole address. */
  readonly site: string | undefined;
}

const loading: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  img: ["src", "srcset"],
  iframe: ["src"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  embed: ["src"],
  object: ["data"],
  use: ["href", "xlink:href"],
  image: ["href", "xlink:href"],
  form: ["action"],
  input: ["src"]
};

const loadingRelations = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

const elsewhere = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;

/** Names what a page loads from another origin; a link that a reader may follow is none. */
export function foreignLoads({ markup }: BuiltPage): readonly string[] {
  return addressesLoaded(markup).filter((address) => elsewhere.test(address));
}

function addressesLoaded({ tags }: Markup): readonly string[] {
  return tags.flatMap(({ name, attributes }) => {
    if (name === "link") return loadingRelations.test(attributes["rel"] ?? "") ? [attributes["href"] ?? ""] : [];
    if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") {
      return [/url=(.*)/i.exec(attributes["content"] ?? "")?.[1] ?? ""];
    }
    return (loading[name] ?? []).flatMap((attribute) => {
      const value = attributes[attribute];
      return value === undefined ? [] : attribute === "srcset" ? value.split(",").map((each) => each.trim()) : [value];
    });
  });
}

/** Names each link and asset of a page that leads to no file of the site, to no id of the page, or has a gap to fill. */
export function lostLinks({ file, markup }: BuiltPage, { base, paths }: SiteScope): readonly string[] {
  const ids = new Set(markup.tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));
  const links = markup.tags.flatMap(({ name, attributes: { href } }) =>
    name === "a" && href !== undefined ? [href] : []
  );
  const isLost = (address: string): boolean => {
    if (elsewhere.test(address) && address.includes("{")) return true;
    if (address.startsWith("#")) return address !== "#" && !ids.has(decodeURIComponent(address.slice(1)));
    if (/^(?:data|mailto):/.test(address) || elsewhere.test(address)) return false;
    const target = address.startsWith("/") ? address : new URL(address, `http://x${base}${file}`).pathname;
    const found = fileOfAddress(base, target);
    return found === undefined || !paths.has(found);
  };
  return [...new Set([...links, ...addressesLoaded(markup)])].filter(isLost);
}

/** Returns the addresses of other pages of the site that a page links with a fragment, and the id that it names. */
export function fragmentsLinked({ markup }: BuiltPage, { base }: SiteScope): readonly { file: string; id: string }[] {
  return markup.tags.flatMap(({ name, attributes: { href = "" } }) => {
    const id = /^\/[^#]*#(.+)$/.exec(href)?.[1];
    const file = id === undefined ? undefined : fileOfAddress(base, href);
    return name === "a" && id !== undefined && file !== undefined ? [{ file, id: decodeURIComponent(id) }] : [];
  });
}

/** Names what the page's own policy would refuse or should not allow. */
export function policyFaults({ file, html, markup }: BuiltPage): readonly string[] {
  const policy = policyOf(html);
  if (policy === undefined) return ["no policy"];
  const wasm = /^[a-z]+\/analyse\//.test(file);
  const loose = ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"].filter((word) =>
    policy.split(/[\s;]+/).includes(word)
  );
  if (!wasm && policy.includes("'wasm-unsafe-eval'")) loose.push("'wasm-unsafe-eval'");
  const first = markup.tags.find(({ name, attributes: { rel = "", type } }) =>
    name === "link"
      ? /\b(?:stylesheet|preload|modulepreload)\b/.test(rel)
      : (name === "script" && type?.endsWith("json") !== true) || name === "style"
  );
  const late =
    html.toLowerCase().indexOf("content-security-policy") > (first?.start ?? Infinity)
      ? ["stands after what it rules"]
      : [];
  const ruled = markup.inline
    .filter(({ tag, body }) => isRuled(tag, body))
    .map(({ tag, body }) => ({ tag, hash: `'sha256-${createHash("sha256").update(body).digest("base64")}'` }));
  const hidden = ruled.flatMap(({ tag, hash }) =>
    directiveOf(policy, tag.name).includes(hash) ? [] : [`inline ${tag.name} without its hash`]
  );
  const stale = policy
    .split(/[\s;]+/)
    .filter((word) => word.startsWith("'sha256-") && !ruled.some(({ hash }) => hash === word))
    .map(() => "a hash of nothing in the page");
  const missing = ["default-src", "script-src", "style-src", "object-src", "base-uri"]
    .filter((directive) => !new RegExp(`(?:^|;)\\s*${directive}\\s`).test(policy))
    .map((directive) => `no ${directive}`);
  return [...loose, ...late, ...hidden, ...stale, ...missing];
}

function isRuled({ name, attributes }: Tag, body: string): boolean {
  if (name === "style") return true;
  const type = attributes["type"] ?? "";
  return attributes["src"] === undefined && body !== "" && (type === "" || /^(?:module|text\/javascript)$/.test(type));
}

function directiveOf(policy: string, element: string): readonly string[] {
  const found = policy.split(";").find((each) => each.trim().startsWith(`${element}-src `));
  return found?.trim().split(/\s+/) ?? [];
}

/** Names the attributes that the policy forbids: styles, and scripts in attributes. */
export function forbiddenAttributes({ markup }: BuiltPage): readonly string[] {
  return markup.tags.flatMap(({ name, attributes }) =>
    Object.keys(attributes)
      .filter((key) => key === "style" || /^on[a-z]+$/.test(key))
      .map((key) => `<${name} ${key}>`)
  );
}

/** Names what the head of a page lacks, and ids or headings that are there twice. */
export function headFaults({ file, markup }: BuiltPage, { languages, site }: SiteScope): readonly string[] {
  const { tags, title } = markup;
  const root = tags.find(({ name }) => name === "html")?.attributes ?? {};
  const language = languageOfFile(file);
  const description = tags.find(({ name, attributes }) => name === "meta" && attributes["name"] === "description");
  const headings = tags.filter(({ name }) => name === "h1").length;
  const faults = [
    ...(root["lang"] === undefined || root["lang"] === "" ? ["no lang"] : []),
    ...(language !== undefined && root["lang"] !== language ? [`lang is ${root["lang"] ?? "none"}`] : []),
    ...(root["dir"] === (root["lang"] === "ar" ? "rtl" : "ltr") ? [] : [`dir is ${root["dir"] ?? "none"}`]),
    ...(title === "" ? ["no title"] : []),
    ...(lettersOf(description?.attributes["content"] ?? "") < 20 ? ["no description"] : []),
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(tags.some(({ name }) => name === "main") ? [] : ["no main"])
  ];
  const alternates = site === undefined ? needless(tags) : alternateFaults(file, tags, languages);
  return [...faults, ...(language === undefined ? [] : alternates), ...doubleIds(tags)];
}

/** Names what needs the whole address of a site that a build does not know. */
function needless(tags: readonly Tag[]): readonly string[] {
  return tags.flatMap(({ name, attributes: { rel, hreflang, property } }) => {
    const isLink = name === "link" && (rel === "canonical" || (rel === "alternate" && hreflang !== undefined));
    return isLink || /^og:(?:url|image)/.test(property ?? "") ? [`${rel ?? property ?? name} without an address`] : [];
  });
}

function alternateFaults(file: string, tags: readonly Tag[], languages: readonly string[]): readonly string[] {
  const links = tags.filter(({ name }) => name === "link").map(({ attributes }) => attributes);
  const path = file.replace(/index\.html$/, "");
  const isOf = (href: string | undefined, end: string): boolean => href?.endsWith(`/${end}`) === true;
  const canonical = links.find(({ rel }) => rel === "canonical")?.["href"];
  const lacking = languages.filter((each) => {
    const link = links.find(({ rel, hreflang }) => rel === "alternate" && hreflang === each);
    return !isOf(link?.["href"], path.replace(/^[a-z]+/, each));
  });
  return [
    ...(isOf(canonical, path) ? [] : [`canonical is ${canonical ?? "none"}`]),
    ...lacking.map((each) => `no alternate in ${each}`)
  ];
}

function doubleIds(tags: readonly Tag[]): readonly string[] {
  const seen = new Set<string>();
  return tags.flatMap(({ attributes: { id } }) => {
    if (id === undefined) return [];
    const double = seen.has(id);
    seen.add(id);
    return double ? [`id "${id}" twice`] : [];
  });
}

/** Names ids that an attribute or a `url(#…)` speaks of and that the page does not have. */
export function danglingReferences({ markup }: BuiltPage): readonly string[] {
  const ids = new Set(markup.tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));
  const named = markup.tags.flatMap(({ attributes }) =>
    ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "headers"].flatMap(
      (key) => attributes[key]?.split(/\s+/) ?? []
    )
  );
  const painted = markup.tags.flatMap(({ name, attributes }) =>
    name === "use" ? [(attributes["href"] ?? "").replace(/^#/, "")] : []
  );
  return [...new Set([...named, ...painted])].filter((id) => id !== "" && !ids.has(id));
}

const wordAttributes = ["aria-label", "aria-valuetext", "title", "alt", "content", "placeholder"];
const leaks =
  /\bundefined\b|\bNaN\b|\bInfinity\b|\[object|\{[a-z]\w*\}|\bnull\b|^(?:ui|code|status|indicator|theme)\.\w/m;

/** Names words of a page that no reader should see: what a program says of a value that it does not have. */
export function leakedWords({ markup }: BuiltPage): readonly string[] {
  const words = markup.tags.flatMap(({ attributes }) =>
    wordAttributes.flatMap((key) => (attributes[key] === undefined ? [] : [attributes[key]]))
  );
  return [markup.text, ...words].flatMap((text) => {
    const found = leaks.exec(text);
    return found ? [text.slice(Math.max(0, found.index - 30), found.index + 40).replaceAll("\n", " ")] : [];
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Names each publisher that stands in its English words in a page of another language, not marked as English. */
export function untranslatedPublishers({ file, html }: BuiltPage): readonly string[] {
  const language = siteLanguages.find((each) => each === languageOfFile(file));
  if (language === undefined || language === sourceLanguage) return [];
  const own = html
    .replace(/<(script|style|code|pre|textarea)\b.*?<\/\1>/gs, "")
    .replace(new RegExp(`<(\\w+)[^>]*\\blang="${sourceLanguage}"[^>]*>.*?</\\1>`, "gs"), "")
    .replace(/<[^>]*>/gs, "\n")
    // A licence is quoted as the publisher writes it.
    .replaceAll("facts, (c) ITU", "");
  // A name, not a part of the code of a series or of a file.
  return englishNames(language).filter((name) => new RegExp(`(?<![\\w/.-])${escaped(name)}(?![\\w/-])`).test(own));
}

/** The letters of a text; one of Han says as much as two of others. */
export function lettersOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
