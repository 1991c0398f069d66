import type { DatedCell } from "../../model/slice.ts";
import { agesText } from "../figure/notedText.ts";
import { membersOf } from "./compareContext.ts";
import type { ComparePartProps } from "./compareParts.ts";
import type { ComparedSubject, CompareFigures } from "./comparedSubjects.ts";

interface Shown {
  readonly subject: ComparedSubject;
  readonly cell: DatedCell | undefined;
}

/** Says of whom figures are, where the publisher names other ages of one country than of another: of each measure shown. */
export function AgesNotes(props: ComparePartProps) {
  const { context, data, model } = props;
  const { main, pair, x, measures } = data;
  const drawn = [pair?.[1] ?? main, ...(x ? [x] : [])];
  return (measures ?? drawn).map((figures) => {
    const shown = measures
      ? model.profile.flatMap((row) => row.figures.filter((each) => each.figures === figures))
      : model.drawn.map(({ subject, cell, before }) => ({ subject, cell: figures === x ? before : cell }));
    const name = context.translator.t(`indicator.${figures.indicator.id}.name`);
    const ofMeasure = measures || x ? `${name}: ` : "";
    return agesOf(props, figures, shown).map((note) => (
      <p key={note} class="note">
        {ofMeasure + note}
      </p>
    ));
  });
}

/** The countries, where their ages differ, and the groups that are put together from figures of which they do. */
function agesOf({ context }: ComparePartProps, { ages }: CompareFigures, shown: readonly Shown[]): readonly string[] {
  const { t, formats } = context.translator;
  const told = shown.flatMap(({ subject, cell }) => {
    if (!cell || !ages) return [];
    const each = membersOf(context, subject.id).flatMap((area) => ages.get(`${area}${cell.period}`) ?? []);
    const [first] = each;
    const own = subject.outcomes ? undefined : first;
    const text = [formats.formatYear(cell.period), ...(own ? [agesText(context.translator, own)] : [])].join(" · ");
    return first ? [{ own, count: new Set(each).size, area: `${subject.name} (${text})` }] : [];
  });
  const areas = told.filter(({ own }) => own !== undefined);
  const groups = told.filter(({ own, count }) => own === undefined && count > 1);
  const listed = (each: typeof told): { readonly areas: string } => ({
    areas: formats.formatList(each.map(({ area }) => area))
  });
  return [
    ...(new Set(areas.map(({ own }) => own)).size > 1 ? [t("compare.note.ages", listed(areas))] : []),
    ...(groups.length > 0 ? [t("compare.note.ages.groups", listed(groups))] : [])
  ];
}
