import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import { themes, type Indicator } from "../../model/indicator.ts";
import { paletteClass } from "../../scales/classes.ts";
import { ageOf, ages, shareOf, type Age, type Knowledge } from "../../stats/knowledge.ts";
import { ageCounts, areasOfAges, lately } from "../../stats/knowledgeTable.ts";
import { ageFills, recentFrom } from "./ages.ts";

/** A row of the matrix. */
export interface GapRow {
  readonly indicator: Indicator;
  readonly knowledge: Knowledge;
  readonly href: string;
}

interface GapMatrixProps {
  readonly translator: Translator;
  readonly rows: readonly GapRow[];
  /** In the order of the marks. */
  readonly areas: readonly AreaCode[];
  readonly population: ReadonlyMap<AreaCode, number>;
  readonly snapshotYear: number;
}

/** Units of a mark: wide enough for the hatch to be seen. */
const width = 4;
const height = 20;

/** A strip of marks for each indicator, by theme, with the same counts in words. */
export function GapMatrix({ translator, rows, ...props }: GapMatrixProps) {
  return (
    <div class="gap-matrix">
      {themes.map((theme) => {
        const own = rows.filter(({ indicator }) => indicator.theme === theme);
        return own.length === 0 ? undefined : (
          <section key={theme}>
            <h3>{translator.t(`theme.${theme}.name`)}</h3>
            <ul>
              {own.map((row) => (
                <GapStrip key={row.indicator.id} translator={translator} row={row} {...props} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function GapStrip({
  translator,
  row: { indicator, knowledge, href },
  areas,
  population,
  snapshotYear
}: Omit<GapMatrixProps, "rows"> & { readonly row: GapRow }) {
  const { t } = translator;
  const name = t(`indicator.${indicator.id}.name`);
  const counts = ageCounts(knowledge, areas, snapshotYear);
  const measured = areasOfAges(knowledge, areas, snapshotYear, lately);
  return (
    <li>
      <a href={href}>{name}</a>
      <svg
        class={paletteClass("absence")}
        viewBox={`0 0 ${areas.length * width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("gaps.matrix.label", { indicator: name, ...counts })}
      >
        {ages.map((age) => {
          const d = stripOf(
            areas.map((area) => ageOf(knowledge.areas.get(area), snapshotYear)),
            age
          );
          return d === "" ? undefined : <path key={age} class={ageFills[age]} d={d} />;
        })}
      </svg>
      <span class="counts">
        {[
          t("gaps.matrix.row", {
            count: measured.length,
            year: recentFrom(snapshotYear),
            share: shareOf(measured, population) * 100
          }),
          t("gaps.matrix.estimated", { share: (knowledge.estimates / Math.max(1, knowledge.figures)) * 100 }),
          t("gaps.matrix.none", { count: counts.none })
        ].join(" · ")}
      </span>
    </li>
  );
}

/** The outline of all marks of a class in a row; neighbours of a class are one rectangle. */
function stripOf(row: readonly Age[], wanted: Age): string {
  let d = "";
  for (let start = 0; start < row.length; start += 1) {
    if (row[start] !== wanted) continue;
    let end = start + 1;
    while (row[end] === wanted) end += 1;
    d += `M${start * width} 0h${(end - start) * width}v${height}H${start * width}z`;
    start = end;
  }
  return d;
}
