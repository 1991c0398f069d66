import { CardLines } from "../../charts/CardLines.tsx";
import { ChartCard } from "../../charts/ChartCard.tsx";
import { TextBlock, textHeight } from "../../charts/TextBlock.tsx";
import type { CountryFacts } from "../country/countryFigures.ts";
import { firstSentence } from "../country/countrySentences.ts";
import { areaSlots, type AreaWords } from "../country/statement.ts";
import { useSeries } from "../country/useSeries.ts";
import { cardColours } from "./cardColours.ts";
import { headline } from "./headline.ts";
import { keyFigures, type KeyFigure } from "./keyFigures.ts";
import type { CardOrigin } from "./MapCard.tsx";
import { belowEachOther } from "./belowEachOther.ts";

interface CountryCardProps extends CardOrigin {
  /** The country's name as it stands alone. */
  readonly name: string;
  readonly words: AreaWords;
  readonly facts: CountryFacts;
}

const columnWidth = 330;
const gap = 40;
const nameWidth = 90;

/** A country as a picture that stands alone: its sentence, its Internet use by year, its key figures. */
export function CountryCard({ name, words, facts, source, address }: CountryCardProps) {
  const { translator, group } = words;
  const { t, formats } = translator;
  const use = useSeries(words, facts);
  const sentence = firstSentence(words, facts);
  const figures = keyFigures(translator, facts);
  const [, compared] = use?.series ?? [];
  const subtitle = use
    ? t("card.country", {
        use: t("country.chart.use", areaSlots(words)),
        group: compared ? t("card.country.group", { group }) : "",
        estimates: t("country.chart.estimates")
      })
    : t("card.country.none");
  return (
    <ChartCard
      language={translator.language}
      direction={translator.direction}
      kicker={name}
      title={headline(sentence)}
      subtitle={subtitle.replace("  ", " ")}
      source={source}
      credit={t("card.credit", { site: t("site.name"), address })}
      label={[
        sentence,
        ...figures.map(({ name, value, dated }) => `${name}: ${value} (${dated}).`.replace(" ()", ""))
      ].join(" ")}
      styles=""
      colours={cardColours.light}
      picture={({ left, right, top, bottom, rightToLeft }) => {
        const chart = rightToLeft ? left + columnWidth + gap : left;
        return (
          <>
            {use && (
              <CardLines
                series={use.series.map((each, index) => ({ ...each, className: index === 0 ? "main" : "" }))}
                years={use.years}
                domain={[0, 100]}
                xTicks={use.xTicks.map((value) => ({ value, label: formats.formatYear(value) }))}
                yTicks={[0, 50, 100].map((value) => ({ value, label: formats.formatPercent(value, 0) }))}
                left={chart}
                top={top + 16}
                width={right - left - columnWidth - gap - nameWidth}
                height={bottom - top - 44}
              />
            )}
            <KeyFigures
              figures={figures}
              x={rightToLeft ? left + columnWidth : right - columnWidth}
              top={top}
              room={bottom - top}
            />
          </>
        );
      }}
    />
  );
}

interface KeyFiguresProps {
  readonly figures: readonly KeyFigure[];
  readonly x: number;
  readonly top: number;
  /** The height that the whole may take. */
  readonly room: number;
}

/** Below each other: the name of a figure and its year, then the figure. As many as there is room for. */
function KeyFigures({ figures, x, top, room }: KeyFiguresProps) {
  const name = { width: columnWidth, fontSize: 16, lines: 2 };
  const titled = figures.map(({ indicator, value, ...figure }) => {
    const title = [figure.name, figure.dated].filter((part) => part !== "").join(" · ");
    return { indicator, value, title, height: textHeight(title, name, 21) + 34 };
  });
  const shown = belowEachOther(titled, { top, gap: 8, room });
  return (
    <g>
      {shown.map(({ indicator, value, title, y, height }) => (
        <g key={indicator}>
          <TextBlock {...name} text={title} x={x} y={y + 16} lineHeight={21} className="card-quiet" />
          <text class="card-ink" x={x} y={y + height - 9} font-size={24} font-weight={700}>
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}
