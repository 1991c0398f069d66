import { StripPlot } from "../../../src/charts/StripPlot.tsx";
import type { Examples } from "../readExamples.tsx";

const dot = (id: string, at: number) => ({ id, at, className: "q3", title: `${id} & its value` });
const strip = {
  label: "Two groups",
  className: "p-target",
  keys: [{ className: "q3", label: "a country" }],
  ticks: [
    { at: 0, label: "0 %" },
    { at: 100, label: "50 %" }
  ],
  line: { at: 40, label: "the target" },
  rows: [
    { id: "low", name: "Low", text: "median 20 %", middle: 40, dots: [dot("AAA", 10), dot("BBB", 90)] },
    { id: "pair", name: "Pair", text: "2020", joined: true, dots: [dot("F", 70), dot("M", 30)] },
    { id: "none", name: "None", text: "no data", dots: [] }
  ]
};
const { line: _, ...withoutLine } = strip;

export const examples: Examples = {
  "target-pair-and-none": <StripPlot {...strip} />,
  "joined-without-data": (
    <StripPlot {...strip} rows={[{ id: "pair", name: "Pair", text: "no data", joined: true, dots: [] }]} />
  ),
  "quarters-places-and-regions": (
    <StripPlot
      {...withoutLine}
      className="p-presence"
      keys={[
        { className: "q1", label: "Poorest quarter" },
        { className: "q5", label: "Richest quarter" },
        { className: "dot-b", label: "Urban areas" },
        { className: "dot-a", label: "Rural areas" }
      ]}
      rows={[
        {
          id: "wealth",
          name: "By wealth",
          text: "1.8–25.6%",
          joined: true,
          dots: [
            { ...dot("Q1", 1.8), className: "q1" },
            { ...dot("Q2", 3.1), className: "q2" },
            { ...dot("Q3", 5.2), className: "q3" },
            { ...dot("Q4", 25.6), className: "q5" }
          ]
        },
        {
          id: "place",
          name: "Town and country",
          text: "3.1–15.0%",
          joined: true,
          dots: [
            { ...dot("URB", 15), className: "dot-b" },
            { ...dot("RUR", 3.1), className: "dot-a" }
          ]
        },
        { id: "SENr101", name: <bdi lang="en">Dakar</bdi>, text: "26.0%", dots: [dot("SENr101", 26)] }
      ]}
    />
  ),
  "many-dots": (
    <StripPlot
      {...withoutLine}
      keys={[]}
      rows={[
        {
          id: "many",
          name: "Latin America and the Caribbean",
          text: "median 12.4 %, of 40 countries",
          middle: 50,
          dots: Array.from({ length: 40 }, (_, i) => dot(`A${String(i).padStart(2, "0")}`, (i * 37) % 101))
        }
      ]}
    />
  ),
  "right-to-left": (
    <div lang="ar" dir="rtl">
      <StripPlot
        {...strip}
        keys={[{ className: "q3", label: "بلد" }]}
        line={{ at: 40, label: "الهدف" }}
        rows={strip.rows.map((row) => ({ ...row, name: "منخفض", text: "20٪" }))}
      />
    </div>
  )
};
