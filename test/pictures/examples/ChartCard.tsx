import { ChartCard } from "../../../src/charts/ChartCard.tsx";
import { cardColours } from "../../../src/views/card/cardColours.ts";
import type { Examples } from "../readExamples.tsx";

const card = {
  language: "en",
  direction: "ltr",
  kicker: "People using the Internet",
  title: "Two of three people are online",
  subtitle: "Share of people, per cent, in the latest year that each country has: 2019–2024",
  source: "International Telecommunication Union, 2025. CC BY 4.0.",
  credit: "An explorer · example.org/en/map/use/",
  label: "A map of the use of the Internet",
  styles: "",
  colours: cardColours.light,
  // Where a picture may be.
  picture: ({ left, right, top, bottom }) => (
    <rect class="card-hair" x={left} y={top} width={right - left} height={bottom - top} />
  )
} satisfies Parameters<typeof ChartCard>[0];
const long =
  "In the 46 least developed countries fewer than four of ten people used the Internet in the latest year that is known, while in countries of high income it was more than nine of ten, and the gap between the two has narrowed by less than two points a year";

export const examples: Examples = {
  short: <ChartCard {...card} />,
  "long-texts": (
    <ChartCard
      {...card}
      title={long}
      subtitle={`${long}. ${card.subtitle}`}
      source={`${long}. ${long}. ${card.source}`}
    />
  ),
  "too-long-title": <ChartCard {...card} title={`${long}, ${long}, ${long}`} />,
  dark: <ChartCard {...card} colours={cardColours.dark} />,
  "right-to-left": (
    <ChartCard
      {...card}
      language="ar"
      direction="rtl"
      kicker="مستخدمو الإنترنت"
      title="اثنان من كل ثلاثة أشخاص متصلون بالإنترنت"
      subtitle="نسبة السكان، في المائة"
      source="الاتحاد الدولي للاتصالات، 2025"
      credit="example.org/ar/map/use/ · مستكشف"
    />
  )
};
