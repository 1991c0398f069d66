import { CardScatter } from "../../../src/charts/CardScatter.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const tick = (value: number) => ({ value, label: String(value) });
const dot = { y: 50, radius: 5, className: "c0", chosen: false, description: "both figures" };
const aland = { ...dot, id: "AAA", name: "Aland", x: 1000, chosen: true };
const bland = { ...dot, id: "BBB", name: "Bland", x: 5000, y: 80, radius: 20, className: "c1 e" };
const plot = {
  xTicks: [100, 1000, 10_000].map(tick),
  yTicks: [0, 50, 100].map(tick),
  xName: "Income",
  yName: "Use",
  logX: true,
  left: 20,
  top: 44,
  width: 560,
  height: 200,
  colours: { paper: "#ffffff", ink: "#1a1a1a", quiet: "#595959" },
  fillOf: (className: string) => (className.startsWith("c0") ? "#0b5fa5" : "#85740b")
};

export const examples: Examples = {
  "chosen-and-estimate": (
    <OnCard height={300}>
      <CardScatter {...plot} dots={[aland, bland]} />
    </OnCard>
  ),
  "long-name-at-the-edge": (
    <OnCard height={300}>
      <CardScatter
        {...plot}
        dots={[{ ...aland, name: "United Kingdom of Great Britain and Northern Ireland", x: 9900, y: 98 }, bland]}
      />
    </OnCard>
  ),
  "no-data": (
    <OnCard height={300}>
      <CardScatter {...plot} dots={[]} />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard height={300} direction="rtl">
      <CardScatter {...plot} xName="الدخل" yName="الاستخدام" dots={[{ ...aland, name: "كينيا" }, bland]} />
    </OnCard>
  )
};
