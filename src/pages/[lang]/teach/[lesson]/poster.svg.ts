import type { APIRoute } from "astro";
import { indicatorFor } from "../../../../catalog/catalog.ts";
import { lessons, type LessonId } from "../../../../catalog/lessons.ts";
import type { SiteLanguage } from "../../../../model/language.ts";
import { known } from "../../../../model/known.ts";
import { posterCard } from "../../../../site/cards.ts";
import { lessonPaths } from "../../../../site/paths.ts";
import { siteIn } from "../../../../site/site.ts";

export const getStaticPaths = lessonPaths;

/** The poster of a lesson. */
export const GET: APIRoute<{ lang: SiteLanguage; id: LessonId }> = async ({ props: { lang, id } }) => {
  const site = siteIn(lang);
  const lesson = known(
    lessons.find((each) => each.id === id),
    "lesson"
  );
  const poster = await posterCard(site, indicatorFor(lesson.map), site.translator.t(`lesson.${id}.title`));
  return new Response(poster, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
};
