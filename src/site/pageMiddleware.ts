import type { MiddlewareHandler } from "astro";
import { isSiteLanguage } from "../model/language.ts";
import { termLinksIn } from "./glossaryPage.ts";
import { withPlainPolicy } from "./plainPolicy.ts";
import { typesetterOf } from "./typography.ts";
import { withPagePrice } from "./withPagePrice.ts";
import { siteIn } from "./site.ts";

/** Pages that stand in other sites, lists of names, and the page of terms itself. */
const withoutTerms = /^(?:embed|find|receipt|glossary)\//;

/** Where the build writes; undefined in development, which has no files to weigh. */
const folder: string | undefined = import.meta.env.PROD ? (import.meta.env.BUILT_TO as string) : undefined;

/**
 * Finishes the HTML of every page: its policy allows what it has, its terms lead to where they are explained, it tells what it costs to load, and its
 * signs are set as its language has them.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (response.headers.get("content-type")?.startsWith("text/html") !== true) return response;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
  const [, language = "", rest = ""] = /^([a-z]{2,3})\/(.*)$/.exec(url.pathname.slice(base.length)) ?? [];
  const html = withPlainPolicy(await response.text());
  if (!isSiteLanguage(language)) return new Response(html, response);
  const set = typesetterOf(language);
  if (withoutTerms.test(rest)) return new Response(set(html), response);
  const built = folder === undefined ? undefined : { folder, base };
  return new Response(set(await withPagePrice(siteIn(language), termLinksIn(language)(html), built)), response);
};
