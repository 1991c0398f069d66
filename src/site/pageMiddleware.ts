import type { MiddlewareHandler } from "astro";
import { isSiteLanguage } from "../model/language.ts";
import { termLinksIn } from "./glossaryPage.ts";

/** Pages that stand in other sites, lists of names, and the page of terms itself. */
const withoutTerms = /^(?:embed|find|receipt|glossary)\//;

/** Finishes the HTML of every page: its terms lead to where they are explained. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (response.headers.get("content-type")?.startsWith("text/html") !== true) return response;
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/?$/, "/").length);
  const [, language = "", rest = ""] = /^([a-z]{2,3})\/(.*)$/.exec(path) ?? [];
  if (!isSiteLanguage(language) || withoutTerms.test(rest)) return response;
  return new Response(termLinksIn(language)(await response.text()), response);
};
