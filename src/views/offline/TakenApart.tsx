import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { UseFigure } from "../../stats/offlineSum.ts";
import { changeKinds, type AreaChange, type SumChange } from "../../stats/sumChange.ts";
import { moreOrFewer } from "./amounts.ts";

interface TakenApartProps {
  readonly translator: Translator;
  readonly change: SumChange;
  readonly nameOf: (area: AreaCode) => string;
  readonly hrefOf: (area: AreaCode) => string;
}

/** So many of the areas that moved a sum most stand in its table, and in its sentence. */
const inTable = 10;
const inSentence = 3;

/** Returns a change of the sum in one sentence: by how much, and the three that moved it most with how they did. */
export function takenApartSentence(
  { t, formats }: Translator,
  { from, to, people, areas }: SumChange,
  nameOf: (area: AreaCode) => string
): string {
  const translator = { t, formats };
  const movers = areas.slice(0, inSentence).map((each) =>
    t("offline.apart.mover", {
      area: nameOf(each.area),
      people: amountOf(translator, each.people),
      kind: t(`offline.apart.short.${each.kind}`)
    })
  );
  return t(people < 0 ? "offline.apart.fell" : "offline.apart.rose", {
    from,
    to,
    people: Math.abs(people),
    movers: formats.formatList(movers)
  });
}

/** A change of the sum in one sentence, by kind, and by the areas that moved it most, the tables folded. */
export function TakenApart({ translator, change, nameOf, hrefOf }: TakenApartProps) {
  const { t } = translator;
  const { from, to } = change;
  const title = t("offline.apart.span", { from, to });
  return (
    <>
      <p>{takenApartSentence(translator, change, nameOf)}</p>
      <details class="fold">
        <summary>{title}</summary>
        <KindTable translator={translator} change={change} label={title} />
        <AreaTable translator={translator} change={change} nameOf={nameOf} hrefOf={hrefOf} label={title} />
      </details>
    </>
  );
}

type Labelled<T> = T & { readonly label: string };

function KindTable({ translator, change, label }: Labelled<Pick<TakenApartProps, "translator" | "change">>) {
  const { t } = translator;
  const rows = [
    ...changeKinds.map((kind) => [t(`offline.apart.kind.${kind}`), change.byKind[kind]] as const),
    [t("offline.apart.kind.population"), change.population] as const
  ];
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("offline.apart.how")}</th>
            <th scope="col">{t("offline.apart.people")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, people]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{amountOf(translator, people)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("offline.apart.all")}</th>
            <td>{amountOf(translator, change.people)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function AreaTable({ translator, change, nameOf, hrefOf, label }: Labelled<TakenApartProps>) {
  const { t } = translator;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("group.column.country")}</th>
            <th scope="col">{t("offline.apart.people")}</th>
            <th scope="col">{t("offline.apart.how")}</th>
          </tr>
        </thead>
        <tbody>
          {change.areas.slice(0, inTable).map((each) => (
            <tr key={each.area}>
              <th scope="row">
                <a href={hrefOf(each.area)}>{nameOf(each.area)}</a>
              </th>
              <td>{amountOf(translator, each.people)}</td>
              <td>{howOf(translator, each, change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How an area moved the sum, with its two figures, and why they cannot be compared. */
function howOf({ t, formats }: Translator, { kind, before, after, why }: AreaChange, { from, to }: SumChange): string {
  const how = t(`offline.apart.kind.${kind}`);
  const dated = ({ period }: UseFigure, year: number): string =>
    period === year ? formats.formatYear(year) : t("offline.apart.moved", { year, from: period });
  if (!before || !after) return how;
  const figures = t("offline.apart.figures", {
    how,
    before: before.value,
    beforeYear: dated(before, from),
    after: after.value,
    afterYear: dated(after, to)
  });
  return why ? `${figures} ${t(`break.${why.reason}`)}` : figures;
}

function amountOf(translator: Pick<Translator, "t">, people: number): string {
  return Math.abs(people) < 0.5 ? translator.t("offline.apart.none") : moreOrFewer(translator, people);
}
