import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import type { SiteLanguage } from "../../../src/model/language.ts";
import { AnswerCard } from "../../../src/views/analyse/AnswerCard.tsx";
import type { LabelledColumn } from "../../../src/views/analyse/answerContext.ts";
import { linesOfAnswer } from "../../../src/views/analyse/linesOfAnswer.ts";
import { scatterOfAnswer } from "../../../src/views/analyse/answerScatter.ts";
import { share } from "../../views/smallFigure.ts";
import { smallWorld } from "../smallWorld.ts";
import type { Examples } from "../readExamples.tsx";

const names: Readonly<Record<string, string>> = { KEN: "Kenya", RWA: "Rwanda", TZA: "Tanzania" };
const contextOf = (language: SiteLanguage) => ({
  translator: translatorOf(language),
  nameOf: (area: string) => names[area] ?? area,
  areaHref: () => ""
});
const context = contextOf("en");
const figure = (name: string, values: readonly (number | null)[]): LabelledColumn => ({
  name,
  label: `Figure of ${name}, %`,
  meaning: { kind: "figure", unit: "percent", decimals: 1 },
  values
});
const up = figure("use", [35, 64, 22]);
const across = figure("income", [12, null, 80]);
const columns: readonly LabelledColumn[] = [
  { name: "area", label: "Area", meaning: { kind: "area" }, values: ["KEN", "RWA", "TZA"] },
  up,
  across,
  { name: "status", label: "Flag", meaning: { kind: "status" }, values: ["E", "A", "A"] }
];
const rows = [0, 1, 2];
const card = {
  context,
  columns,
  shown: up,
  scale: share,
  rows,
  world: undefined,
  scatter: undefined,
  lines: undefined,
  label: "Use of the Internet in three countries",
  axis: "Figure of use, %",
  colour: "region",
  source: "International Telecommunication Union, 2025. CC BY 4.0.",
  credit: "An explorer · example.org/en/analyse/"
} as const;
const scatter = scatterOfAnswer({
  context,
  columns,
  rows,
  up: { column: up, scale: share, axis: "use", when: "" },
  across: { column: across, scale: share, axis: "income", when: "" },
  traits: new Map([
    ["KEN" as never, { people: 56_000_000, region: "ssf", income: "lmc" }],
    ["TZA" as never, { people: 68_000_000, region: "ssf", income: "lmc" }]
  ]),
  colour: "region"
});
const lines = linesOfAnswer(
  context,
  {
    sql: "",
    more: 4,
    lines: ["Kenya", "Rwanda", "Tanzania"].map((name, place) => ({
      id: name,
      name,
      points: [2018, 2019, 2020, 2021, 2022, 2023].map((period, step) => ({
        period,
        value: 5 + 9 * step + 7 * place,
        estimated: step > 3
      }))
    }))
  },
  { scale: share }
);
const negative = figure("change", [-35, 64, -2]);

export const examples: Examples = {
  bars: <AnswerCard {...card} />,
  map: <AnswerCard {...card} world={smallWorld} />,
  scatter: <AnswerCard {...card} scatter={scatter} />,
  lines: <AnswerCard {...card} lines={lines} />,
  negative: <AnswerCard {...card} columns={[...columns, negative]} shown={negative} />,
  "many-bars": (
    <AnswerCard
      {...card}
      columns={[
        {
          name: "area",
          label: "Area",
          meaning: { kind: "area" },
          values: Array.from({ length: 20 }, (_, i) => `A${String(i)}`)
        },
        figure(
          "use",
          Array.from({ length: 20 }, (_, i) => 95 - i)
        )
      ]}
      shown={figure(
        "use",
        Array.from({ length: 20 }, (_, i) => 95 - i)
      )}
      rows={Array.from({ length: 20 }, (_, i) => i)}
    />
  ),
  "no-rows": <AnswerCard {...card} rows={[]} />,
  "right-to-left": <AnswerCard {...card} context={contextOf("ar")} label="استخدام الإنترنت في ثلاثة بلدان" />,
  "right-to-left-map": <AnswerCard {...card} context={contextOf("ar")} world={smallWorld} />
};
