import type { GroupId } from "../../model/areaGroup.ts";
import { carryRules, type CarryBacktest, type CarryErrors } from "../../model/carryRules.ts";
import type { Translator } from "../../i18n/translator.ts";
import { NumberTable } from "../NumberTable.tsx";

interface CarryTableProps {
  readonly translator: Translator;
  readonly caption: string;
  /** The head of the first column. */
  readonly head: string;
  readonly rows: readonly (CarryErrors & { readonly name: string })[];
}

/** Returns the rows of the table by group, and of the one by years. */
export function carryRows(
  { byGroup, byYears }: CarryBacktest,
  { formats }: Translator,
  nameOf: (group: GroupId) => string
): readonly [CarryTableProps["rows"], CarryTableProps["rows"]] {
  return [
    byGroup.map((each) => ({ ...each, name: formats.atStart(nameOf(each.group)) })),
    byYears.map((each) => ({ ...each, name: formats.formatNumber(each.years, 0) }))
  ];
}

/** The bias of each rule for carrying figures, its mean error, and how many figures of how many countries were hidden. */
export function CarryTable({ translator: { t, formats }, caption, head, rows }: CarryTableProps) {
  return (
    <NumberTable
      named={{ caption }}
      heads={[head, ...carryRules.map((rule) => t(`methods.carry.rule.${rule}`)), t("methods.carry.tests")]}
      rows={rows.map(({ name, errors, tests, areas }) => ({
        name,
        cells: [
          ...errors.map(
            ({ bias, meanError }) => `${formats.formatChange(bias, 1)} (${formats.formatNumber(meanError, 1)})`
          ),
          `${formats.formatNumber(tests, 0)} (${formats.formatNumber(areas, 0)})`
        ]
      }))}
    />
  );
}
