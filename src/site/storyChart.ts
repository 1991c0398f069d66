import { storyData } from "../facts/storyFacts.ts";
import { worldOf } from "../facts/drawnWorld.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { firstPeriod } from "../query/slices.ts";
import type { Translator } from "../i18n/translator.ts";
import { licensed, sourcesOf } from "../query/provenance.ts";
import { isFreeButForSome, reuseOf, reuseText, type Reuse } from "../views/figure/reuse.ts";
import { creditsText } from "../views/figure/sourceText.ts";
import { ChartFigure, drawingPicture } from "../views/story/ChartFigure.tsx";
import type { Drawing, DrawingWords, StoryChart } from "../views/story/storyEntry.ts";
import { mapTable, storyFigure, StoryMap } from "../views/story/StoryMap.tsx";
import { figureContext, seen } from "./figureContext.ts";
import { renderPart } from "./renderPart.ts";
import type { Site } from "./site.ts";

/** A chart of a story as HTML, and the indicator whose map it is. */
export interface DrawnChart {
  readonly html: string;
  readonly map: IndicatorId | undefined;
}

/** Returns a chart of a story; `say` gives the words of a part of the story, such as "chart.use.title". */
export async function storyChart(
  site: Site,
  chart: StoryChart,
  words: DrawingWords,
  say: (part: string) => string,
  heading: "h2" | "h3" = "h3"
): Promise<DrawnChart> {
  const drawing = chart.draw(await storyData(site.store), words);
  const { withStop } = site.translator.formats;
  const title = say(`chart.${chart.id}.title`);
  const measure = say(`chart.${chart.id}.measure`);
  const source = await chartSource(site, chart);
  const common = { heading, id: `chart-${chart.id}`, title, source, tableLabel: site.translator.t("story.table") };
  if (drawing.form === "map") {
    const { years, ...drawn } = await storyMap(site, drawing, title);
    const html = renderPart(ChartFigure({ ...common, ...drawn, measure: `${measure} · ${years}` }));
    return { html, map: drawing.indicator };
  }
  const children = drawingPicture(drawing, withStop(title) + withStop(measure).trimEnd());
  return { html: renderPart(ChartFigure({ ...common, measure, table: drawing.table, children })), map: undefined };
}

async function storyMap(site: Site, { indicator, year }: Extract<Drawing, { form: "map" }>, title: string) {
  const { context, slice } = await figureContext(site, indicator);
  const { t, formats } = site.translator;
  const figure = storyFigure(context, slice, year);
  const { oldest, newest } = figure.model;
  return {
    children: StoryMap({ world: await worldOf(site.store), label: t("story.map.keys", { title }), ...figure }),
    table: mapTable(figure),
    years: oldest === newest ? formats.formatYear(newest) : t("story.latest", { oldest, newest })
  };
}

/** Returns the line under a chart: the publishers of all that it is drawn from, dates and licence. */
async function chartSource({ translator, store }: Site, chart: StoryChart): Promise<string> {
  const manifest = await store.manifest();
  const observations = await Promise.all(chart.indicators.map((id) => store.observations(id)));
  const rows = seen(observations.flat());
  const files = manifest.sources.filter(({ id }) => chart.sourceFiles?.includes(id));
  const found = sourcesOf(rows, manifest);
  const beside = files.map(({ id, licenceClass }) => ({ area: id, licence: licenceClass }));
  const reuse = reuseOf([...licensed(rows, manifest), ...beside]);
  return translator.t("map.source.line", {
    sources: creditsText(translator, [...found, ...files.filter((file) => !found.includes(file))]),
    licence: chartReuse(translator, reuse)
  });
}

/** A chart shows some figures of its indicators: how many may be reused is told of all of them, and says so. */
function chartReuse(translator: Translator, reuse: Reuse): string {
  const { free, all, strictest } = reuse;
  if (free === 0 || strictest === "free" || isFreeButForSome(reuse)) return reuseText(translator, reuse);
  return translator.t(`story.licence.${strictest}`, { free, all, year: firstPeriod });
}
