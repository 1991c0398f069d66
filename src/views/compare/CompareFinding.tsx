import { AddressProblems } from "../AddressProblems.tsx";
import type { StateProblem } from "../../state/address.ts";
import { allAreas } from "../../model/seriesBreak.ts";
import type { SubjectId } from "../../state/compareState.ts";
import { AgesNotes } from "./AgesNotes.tsx";
import { subjectName } from "./compareContext.ts";
import type { CompareRow } from "./compareModel.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { captionText } from "./compareCaption.ts";
import { compareViewEntries } from "./compareViews.ts";
import { outcomeAt } from "./comparedSubjects.ts";
import { SourceLines } from "./SourceLines.tsx";
import { measuredText } from "./measuredText.ts";
import { readingText } from "./readingText.ts";
import { basisOfGroup, shownText } from "./words.ts";

/** So many of the members that cannot be compared are named. */
const membersNamed = 3;

/** What is measured, when, and what is seen, in sentences; and what in the address was of no use. */
export function CompareFinding(props: ComparePartProps & { readonly problems: readonly StateProblem[] }) {
  const { context, state, data, model, problems } = props;
  const { translator } = context;
  const { t } = translator;
  const [, last] = model.years;
  return (
    <>
      <p class="group">{shownText(translator, state, data)}</p>
      <p class="measure">{measuredText(props)}</p>
      <p class="finding">{captionText(props)}</p>
      {model.isTurned && asksForStart(props) && (
        <p class="problem">{t("compare.problem.years", { from: state.from, to: last })}</p>
      )}
      <AddressProblems t={t} problems={problems} />
    </>
  );
}

/** True where the year to begin with is of any use to what is seen. */
function asksForStart({ state }: ComparePartProps): boolean {
  const { controls } = compareViewEntries[state.view];
  return controls.includes("from") || (controls.includes("pair") && state.pair === "years");
}

/** What a reader must know of the picture: what is left out and why, breaks, estimates, how groups are put together. */
export function CompareNotes(props: ComparePartProps) {
  return (
    <div class="compare-notes">
      {props.data.measures ? <p class="note">{readingText(props)}</p> : MeasureNotes(props)}
      {AgesNotes(props)}
      <SourceLines {...props} />
    </div>
  );
}

/** Returns whose figure is withheld, whose is missing, and whose two years cannot be held against each other. */
function leftOut({ state, data, model }: ComparePartProps) {
  const withheld = model.rows.flatMap(({ subject, cell }) => {
    const outcome = cell ? undefined : outcomeAt(subject, data.main.slice, state.year);
    return outcome?.withheld ? [{ subject, outcome }] : [];
  });
  const missing = model.rows.filter(({ cell, subject }) => !cell && subject.outcomes === undefined);
  const showsTwo = data.pair === undefined && data.x === undefined && compareViewEntries[state.view].seen === "both";
  const apart = model.rows.flatMap(({ subject, cell, apart: why }) =>
    showsTwo && cell && why ? [{ subject, cell, why }] : []
  );
  return { withheld, missing, apart };
}

/** What the figures of one indicator want said. */
function MeasureNotes(props: ComparePartProps) {
  const { context, state, data, model } = props;
  const { translator } = context;
  const { t, formats } = translator;
  const { indicator } = data.main;
  const { most = Infinity } = compareViewEntries[state.view];
  const { withheld, missing, apart } = leftOut(props);
  const named = (rows: readonly CompareRow[]): string => formats.formatList(rows.map(({ subject }) => subject.name));
  const groups = model.rows.some(({ subject }) => subject.outcomes !== undefined);
  return (
    <>
      {model.rows.length > most && <p class="note">{t("compare.note.most", { count: model.rows.length - most })}</p>}
      {missing.length > 0 && (
        <p class="note">
          {state.year === "latest"
            ? t("compare.note.missing", { areas: named(missing) })
            : t("compare.note.missing.year", { areas: named(missing), year: state.year })}
        </p>
      )}
      {apart.map(({ subject, cell, why }) => (
        <p key={subject.id} class="note">
          {t("compare.note.apart", { area: subject.name, year: cell.period, broken: why.period })}
        </p>
      ))}
      {withheld.map(({ subject, outcome }) => (
        <p key={subject.id} class="note">
          {t("compare.note.withheld", { area: subject.name, reason: basisOfGroup(translator, outcome) })}
        </p>
      ))}
      {model.parted.map(({ subject, from, to, areas }) => (
        <p key={subject.id} class="note">
          {t("compare.note.parted", {
            ...{ area: subject.name, from, to, count: areas.length },
            areas: formats.formatList(areas.slice(0, membersNamed).map((area) => subjectName(context, area)))
          })}
        </p>
      ))}
      {model.breaks.map(({ reason, period, area }) => (
        <p key={`${area}${period}${reason}`} class="note">
          {area !== allAreas && `${subjectName(context, area as SubjectId)} (${formats.formatYear(period)}): `}
          {t(`break.${reason}`)}
        </p>
      ))}
      <p class="note">
        {[
          readingText(props),
          ...(groups ? [t(`compare.note.groups.${groupWords(indicator)}`)] : []),
          ...(indicator.range ? [t("compare.note.range")] : [])
        ].join(" ")}
      </p>
    </>
  );
}

function groupWords({
  summary,
  unit
}: ComparePartProps["data"]["main"]["indicator"]): "mean" | "sum" | "median" | "none" {
  if (summary !== "met") return summary;
  return unit === "law" ? "none" : "median";
}
