import { leadsIn } from "../../facts/leadsIn.ts";
import { themes, type Theme } from "../../model/indicator.ts";
import { mapLabel } from "../../views/figure/figureParts.tsx";
import { themeCard, themeFigures } from "../cards.ts";
import { themeAddress } from "../menu.ts";
import type { Site } from "../site.ts";
import type { ChartKind } from "./chartKind.ts";

/** The figures that lead a theme. */
export const themeChart: ChartKind = {
  subjects: () => Promise.resolve(themes),
  page: (site, subject) => themeAddress(site, themeOf(subject)),
  heightPixels: () => 760,
  hasChoices: false,
  words: async (site, subject) => {
    const theme = themeOf(subject);
    const { lead } = await themeFigures(site, theme);
    return { title: site.translator.t(`theme.${theme}.question`), alternative: mapLabel(lead) };
  },
  frameTitle,
  card: (site, subject) => themeCard(site, themeOf(subject))
};

function themeOf(subject: string): Theme {
  const theme = themes.find((each) => each === subject);
  if (!theme) throw new Error(`no chart of a theme "${subject}"`);
  return theme;
}

async function frameTitle({ translator: { t }, store }: Site, subject: string): Promise<string> {
  const theme = themeOf(subject);
  const [lead] = await leadsIn(store, theme);
  if (lead === undefined) throw new Error(`${theme}: no indicator leads it`);
  return t("embed.title.theme", {
    question: t(`theme.${theme}.question`),
    indicator: t(`indicator.${lead}.name`),
    year: t("ui.latest")
  });
}
