import type { Translator } from "../../i18n/translator.ts";
import { controlValue } from "./controlValue.ts";
import { OwnMatches, type OwnStepProps } from "./OwnMatches.tsx";
import { ownRoles, ownWays, type OwnColumnModel, type OwnRemark } from "./ownModel.ts";

/** The step between a file and its figures: each column with what it is taken for, which the reader may change. */
export function OwnTableStep(props: OwnStepProps) {
  const { translator, own } = props;
  const { t } = translator;
  return (
    <>
      <PartChoice {...props} />
      <div class="scroll" role="region" tabindex={0} aria-label={own.name}>
        <table class="own-columns">
          <caption>{t("analyse.own.step")}</caption>
          <thead>
            <tr>
              {(["column", "samples", "role", "remarks"] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`analyse.own.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.columns.map((column) => (
              <ColumnRow key={column.column} {...props} column={column} />
            ))}
          </tbody>
        </table>
      </div>
      <FirstChoice {...props} />
      <WayChoice {...props} />
      <OwnMatches {...props} />
    </>
  );
}

function PartChoice({ translator: { t }, own, actions }: OwnStepProps) {
  if (own.parts.length === 0) return null;
  return (
    <p>
      <label>
        {t("analyse.own.part")}{" "}
        <select name={`part-${own.id}`} onChange={(event) => actions.choosePart(own.id, controlValue(event))}>
          {own.parts.map((part) => (
            <option key={part} value={part} selected={part === own.part}>
              {part}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

type RowProps = OwnStepProps & { readonly column: OwnColumnModel };

function ColumnRow(props: RowProps) {
  const { translator, own, actions, column } = props;
  const { t, formats } = translator;
  return (
    <tr>
      <th scope="row">{column.name}</th>
      <td>{formats.formatParts(column.samples)}</td>
      <td>
        <select
          name={`role-${own.id}-${column.column}`}
          aria-label={`${t("analyse.own.head.role")}: ${column.name}`}
          onChange={(event) => {
            const role = ownRoles.find((each) => each === controlValue(event));
            if (role) actions.change(own.id, { kind: "role", column: column.column, role });
          }}
        >
          {column.roles.map((role) => (
            <option key={role} value={role} selected={role === column.role}>
              {t(`analyse.own.role.${role}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {column.remarks.map((remark) => (
          <p key={remark.kind}>{remarkText(translator, remark)}</p>
        ))}
        <ReadingChoice {...props} />
        <SeriesChoice {...props} />
      </td>
    </tr>
  );
}

function remarkText({ t, formats }: Translator, remark: OwnRemark): string {
  switch (remark.kind) {
    case "missing":
      return t("analyse.own.remark.missing", { count: remark.count, marks: formats.formatParts(remark.marks) });
    case "signs":
      return t("analyse.own.remark.signs", { signs: formats.formatParts(remark.signs) });
    case "odd":
      return t("analyse.own.remark.odd", { count: remark.count, cells: formats.formatParts(remark.cells) });
  }
}

function ReadingChoice({ translator: { t, formats }, own, actions, column }: RowProps) {
  if (!column.reading) return null;
  const [taken, other] = column.reading.cell;
  const { chosen } = column.reading;
  const number = (value: number): string => formats.formatNumber(value, Number.isInteger(value) ? 0 : 3);
  return (
    <label>
      {t("analyse.own.reading")}{" "}
      <select
        name={`reading-${own.id}-${column.column}`}
        onChange={(event) => {
          const reading = (["taken", "other"] as const).find((each) => each === controlValue(event));
          if (reading) actions.change(own.id, { kind: "reading", column: column.column, reading });
        }}
      >
        {chosen === undefined && <option value="">{t("analyse.own.ask")}</option>}
        <option value="taken" selected={chosen === "taken"}>
          {number(taken)}
        </option>
        <option value="other" selected={chosen === "other"}>
          {number(other)}
        </option>
      </select>
    </label>
  );
}

function SeriesChoice({ translator: { t }, own, actions, column }: RowProps) {
  const { series, only } = column;
  if (series.length === 0) return null;
  const value = (event: Event): string | undefined => series[Number(controlValue(event))]?.[0];
  return (
    <label>
      {t("analyse.own.series")}{" "}
      <select
        name={`only-${own.id}-${column.column}`}
        onChange={(event) => actions.change(own.id, { kind: "only", column: column.column, value: value(event) })}
      >
        {only === undefined && <option value="none">{t("analyse.own.ask")}</option>}
        {series.map(([text, rows], place) => (
          <option key={text} value={String(place)} selected={text === only}>
            {t("analyse.own.series.value", { value: text === "" ? t("analyse.own.series.empty") : text, rows })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which measure is shown at once, where there are several. */
function FirstChoice({ translator: { t }, own, actions }: OwnStepProps) {
  const measures = own.columns.filter(({ role }) => role === "measure");
  if (measures.length < 2) return null;
  return (
    <p>
      <label>
        {t("analyse.own.first")}{" "}
        <select
          name={`first-${own.id}`}
          onChange={(event) => actions.change(own.id, { kind: "first", column: Number(controlValue(event)) })}
        >
          {own.first === undefined && <option value="none">{t("analyse.own.ask")}</option>}
          {measures.map(({ column, name }) => (
            <option key={column} value={String(column)} selected={column === own.first}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** What counts of several rows that nothing tells apart. */
function WayChoice({ translator: { t }, own, actions }: OwnStepProps) {
  const isAsked = own.repeats !== undefined || own.open.includes("repeats");
  if (!isAsked) return null;
  return (
    <p>
      <label>
        {t("analyse.own.repeats", { count: own.repeated })}{" "}
        <select
          name={`repeats-${own.id}`}
          onChange={(event) =>
            actions.change(own.id, { kind: "repeats", way: ownWays.find((each) => each === controlValue(event)) })
          }
        >
          {own.repeats === undefined && <option value="none">{t("analyse.own.ask")}</option>}
          {ownWays.map((way) => (
            <option key={way} value={way} selected={way === own.repeats}>
              {t(`analyse.own.way.${way}`)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
