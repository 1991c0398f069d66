import { targets } from "../../catalog/targets.ts";
import { subregionsOf } from "../../model/areaGroup.ts";
import { groupings, measures, mostColumns, type Question, type QuestionColumn } from "../../model/question.ts";
import { areMadeOfSame, columnRoots, type ColumnRoots } from "../../stats/columnRoots.ts";
import { AskColumn, type AskFormProps } from "./AskColumn.tsx";
import { AreaPicker } from "./AreaPicker.tsx";
import { controlValue } from "./controlValue.ts";
import { countsPeople } from "./countsPeople.ts";
import { memberLabel } from "./questionWords.ts";
import { inRole } from "../../model/indicator.ts";
import { scenarioKinds } from "../../model/scenario.ts";
import { withScenario } from "./withScenario.ts";

/** What a number column of the form may be made into, and what it needs. */
const computedKinds = ["difference", "ratio", "change", "people", "gap", "rank", "part", "residual"] as const;
type ComputedKind = (typeof computedKinds)[number];

/** Whose members can be asked for, under the headings of who drew the groups. */
const memberGroups: readonly (readonly [scheme: string, members: readonly string[]])[] = [
  ["region", ["EAS", "ECS", "LCN", "MEA", "NAC", "SAS", "SSF"].map((code) => `region:${code}`)],
  ["un-subregion", Object.values(subregionsOf).flatMap((codes) => codes.map((code) => `subregion:${code}`))],
  ["income", ["LIC", "LMC", "UMC", "HIC"].map((code) => `income:${code}`)],
  ["un-list", ["ldc", "lldc", "sids"]]
];

/** The question as a form: columns, computed columns, whom, how put together. */
export function AskForm(props: AskFormProps) {
  const { translator, question, onQuestion } = props;
  const set = (part: Partial<Question>): void => onQuestion({ ...question, ...part });
  return (
    <div class="ask-form">
      <fieldset>
        <legend>{translator.t("analyse.ask.columns")}</legend>
        <ol class="ask-columns">
          {question.columns.map((column, place) => (
            <AskColumn key={place} {...props} column={column} place={place} />
          ))}
        </ol>
        {question.columns.length < mostColumns && <AddColumn {...props} />}
      </fieldset>
      <Members {...props} set={set} />
      <div class="ask-row">
        <Grouping {...props} set={set} />
        <Limit {...props} set={set} />
      </div>
    </div>
  );
}

interface PartProps extends AskFormProps {
  readonly set: (part: Partial<Question>) => void;
}

/** Whom the question is asked of: areas one by one, and groups. */
function Members(props: PartProps) {
  const { translator, areas, question, set, world, onMap, onPaste, picked } = props;
  const { t, formats } = translator;
  const nameOf = (code: string): string | undefined => areas.get(code);
  return (
    <details class="ask-members">
      <summary>
        {t("analyse.ask.members")}
        {question.members.length > 0 &&
          `: ${formats.formatParts(question.members.map((each) => memberLabel(translator, each, nameOf)))}`}
      </summary>
      <AreaPicker
        translator={translator}
        areas={areas}
        members={question.members}
        onMembers={(members) => set({ members })}
        world={world}
        onMap={onMap}
        onPaste={onPaste}
        picked={picked}
      />
      {memberGroups.map(([scheme, members]) => (
        <MemberGroup key={scheme} {...props} scheme={scheme} members={members} />
      ))}
    </details>
  );
}

interface MemberGroupProps extends PartProps {
  readonly scheme: string;
  readonly members: readonly string[];
}

/** The groups of one hand that drew them, each to be ticked. */
function MemberGroup({ translator, areas, question, set, scheme, members }: MemberGroupProps) {
  const { t } = translator;
  const turned = (member: string): readonly string[] =>
    question.members.includes(member)
      ? question.members.filter((each) => each !== member)
      : [...question.members, member];
  return (
    <fieldset>
      <legend>{t(`compare.scheme.${scheme}`)}</legend>
      {members.map((member) => (
        <label key={member}>
          <input
            type="checkbox"
            name={`in-${member}`}
            checked={question.members.includes(member)}
            onChange={() => set({ members: turned(member) })}
          />{" "}
          {memberLabel(translator, member, (code) => areas.get(code))}
        </label>
      ))}
    </fieldset>
  );
}

/** By what the rows are put together, and by which measure. */
function Grouping({ translator, question, set }: PartProps) {
  const { t } = translator;
  return (
    <>
      <label>
        {t("analyse.ask.by")}
        <select
          name="by"
          value={question.by ?? ""}
          onChange={(event) => set({ by: groupings.find((each) => each === controlValue(event)) })}
        >
          <option value="">{t("analyse.by.none")}</option>
          {groupings.map((each) => (
            <option key={each} value={each}>
              {t(`analyse.by.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {question.by !== undefined && (
        <label>
          {t("analyse.ask.measure")}
          <select
            name="measure"
            value={question.measure}
            onChange={(event) => set({ measure: measures.find((each) => each === controlValue(event)) ?? "usual" })}
          >
            {measures.map((each) => (
              <option key={each} value={each}>
                {t(`analyse.measure.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** How many rows are wanted. */
function Limit({ translator, question, set }: PartProps) {
  const { t } = translator;
  return (
    <label>
      {t("analyse.ask.limit")}
      <select name="limit" value={question.limit} onChange={(event) => set({ limit: Number(controlValue(event)) })}>
        {[0, 10, 20, 50].map((each) => (
          <option key={each} value={each}>
            {each === 0 ? t("analyse.ask.all") : each}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The published target of a measure: a share of income, parity; nearly all people where it is a share of them. */
function usualTarget(column: QuestionColumn | undefined): number {
  const kind = column?.kind === "indicator" && targets.find(({ indicator }) => indicator === column.indicator)?.kind;
  return kind === "price" ? 2 : kind === "parity" ? 1 : 95;
}

/** Returns what each kind of computed column would be made of at first; undefined where there is nothing to make it of. */
function firstComputed({
  indicators,
  question
}: Pick<AskFormProps, "indicators" | "question">): Readonly<Record<ComputedKind, QuestionColumn | undefined>> {
  const last = question.columns.length - 1;
  const dated = question.columns.map(({ kind }) => kind === "indicator").lastIndexOf(true);
  const people = question.columns.map((column) => countsPeople(column, indicators)).lastIndexOf(true);
  const roots = question.columns.map((_, place) => columnRoots(question.columns, place, indicators));
  const isHeld = ({ isOrdered, comparesRows }: ColumnRoots): boolean => isOrdered && !comparesRows;
  const lastHeld = roots.map(isHeld).lastIndexOf(true);
  const ofLast = roots[lastHeld];
  const other = roots.findIndex((each) => isHeld(each) && ofLast !== undefined && !areMadeOfSame(each, ofLast));
  return {
    difference: last > 0 ? { kind: "difference", of: last - 1, with: last } : undefined,
    ratio: last > 0 ? { kind: "ratio", of: last - 1, with: last } : undefined,
    change: dated >= 0 ? { kind: "change", of: dated, since: 2015 } : undefined,
    people: people >= 0 ? { kind: "people", of: people } : undefined,
    rank: lastHeld >= 0 ? { kind: "rank", of: lastHeld } : undefined,
    part: lastHeld >= 0 ? { kind: "part", of: lastHeld, parts: 4 } : undefined,
    residual: lastHeld >= 0 && other >= 0 ? { kind: "residual", of: other, with: lastHeld } : undefined,
    gap: { kind: "gap", of: last, target: usualTarget(question.columns[last]) }
  };
}

/** Returns the question with the column that an option of the list names; undefined for none of them. */
function withAdded(props: AskFormProps, wanted: string): Question | undefined {
  const { indicators, own, question } = props;
  const kind = computedKinds.find((each) => each === wanted);
  const computed = kind && firstComputed(props)[kind];
  const scenario = scenarioKinds.find((each) => `scenario:${each}` === wanted);
  const supposed = scenario && withScenario(question, scenario, indicators);
  const name = own.find((each) => `own:${each}` === wanted);
  const add = (column: QuestionColumn): Question => ({ ...question, columns: [...question.columns, column] });
  if (computed) return add(computed);
  if (supposed) return supposed;
  if (name !== undefined) return add({ kind: "own", name });
  if (wanted !== "indicator") return undefined;
  const { id } = inRole("coverage", indicators.values());
  return add({ kind: "indicator", indicator: id, codes: {}, when: { kind: "within", years: 5 } });
}

/** A list of the columns that may join the question. */
function AddColumn(props: AskFormProps) {
  const { translator, indicators, own, question, onQuestion } = props;
  const { t } = translator;
  const computed = firstComputed(props);
  return (
    <label class="ask-add">
      {t("analyse.ask.add")}
      <select
        name="add"
        value=""
        onChange={(event) => {
          const next = withAdded(props, controlValue(event));
          if (next) onQuestion(next);
          if (event.target instanceof HTMLSelectElement) event.target.value = "";
        }}
      >
        <option value="">{t("analyse.ask.choose")}</option>
        <option value="indicator">{t("analyse.kind.indicator")}</option>
        {computedKinds
          .filter((kind) => computed[kind])
          .map((kind) => (
            <option key={kind} value={kind}>
              {t(`analyse.kind.${kind}`)}
            </option>
          ))}
        {scenarioKinds
          .filter((kind) => withScenario(question, kind, indicators))
          .map((kind) => (
            <option key={kind} value={`scenario:${kind}`}>
              {t(`analyse.scenario.name.${kind}`)}
            </option>
          ))}
        {own.map((name) => (
          <option key={name} value={`own:${name}`}>
            {t("analyse.kind.own", { column: name })}
          </option>
        ))}
      </select>
    </label>
  );
}
