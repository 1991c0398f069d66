import type { CardTableRow } from "../../../charts/CardTable.tsx";
import { plainText } from "../../figure/describe.ts";
import { absenceText } from "../../figure/flagText.ts";
import type { ComparePartProps } from "../compareParts.ts";
import { outcomeAt } from "../comparedSubjects.ts";
import { basisOfGroup } from "../words.ts";

/** Returns the figures that the table of the page begins with: each with its year and flag, and what a group's rests on. */
export function tableCells({ context, state, data, model }: ComparePartProps): {
  readonly heads: readonly string[];
  readonly rows: readonly CardTableRow[];
} {
  const { translator } = context;
  const { t, formats } = translator;
  const { indicator, slice } = data.main;
  return {
    heads: [t(`indicator.${indicator.id}.unit`), t("compare.table.basis")],
    rows: model.rows.map(({ subject, cell }) => {
      const outcome = outcomeAt(subject, slice, state.year);
      const dated = cell && [
        formats.formatYear(cell.period),
        ...(cell.status === "A" ? [] : [t(`status.${cell.status}`)])
      ];
      return {
        id: subject.id,
        name: subject.name,
        cells: [
          {
            value: cell ? plainText(translator, indicator, cell) : absenceText(translator, indicator),
            note: dated ? dated.join(" ") : ""
          },
          { value: "", note: outcome ? basisOfGroup(translator, outcome) : "" }
        ]
      };
    })
  };
}
