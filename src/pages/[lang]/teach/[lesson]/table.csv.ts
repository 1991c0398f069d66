import type { APIRoute } from "astro";
import type { LessonId } from "../../../../catalog/lessons.ts";
import { lessonCsv } from "../../../../downloads/lessonFiles.ts";
import type { SiteLanguage } from "../../../../model/language.ts";
import { lessonPaths } from "../../../../site/paths.ts";
import { siteIn } from "../../../../site/site.ts";

export const getStaticPaths = lessonPaths;

/** The table of a lesson, begun with a mark by which a spreadsheet knows its letters. */
export const GET: APIRoute<{ lang: SiteLanguage; id: LessonId }> = async ({ props: { lang, id } }) =>
  new Response(`\ufeff${await lessonCsv(siteIn(lang), id)}`, {
    headers: { "content-type": "text/csv; charset=utf-8" }
  });
