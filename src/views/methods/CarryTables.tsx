import type { GroupId } from "../../model/areaGroup.ts";
import { carryRules, type CarryBacktest, type CarryErrors } from "../../model/carryRules.ts";
import type { Translator } from "../../i18n/translator.ts";

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
    <div class="scroll" role="region" tabindex={0} aria-label={caption}>
      <table class="sum-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {carryRules.map((rule) => (
              <th key={rule} scope="col">
                {t(`methods.carry.rule.${rule}`)}
              </th>
            ))}
            <th scope="col">{t("methods.carry.tests")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, errors, tests, areas }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {errors.map(({ rule, bias, meanError }) => (
                <td key={rule}>{`${formats.formatChange(bias, 1)} (${formats.formatNumber(meanError, 1)})`}</td>
              ))}
              <td>{`${formats.formatNumber(tests, 0)} (${formats.formatNumber(areas, 0)})`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
