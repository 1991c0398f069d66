import { isNumeric, valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";

export interface AnswerTableProps {
  readonly context: AnswerContext;
  readonly columns: readonly LabelledColumn[];
  /** The rows to show, by their number, in this order. */
  readonly rows: readonly number[];
  /** What the table is called; in sight where nothing above it says the same. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The column that the table is sorted by, where it can be sorted. */
  readonly sort?: { readonly name: string; readonly descending: boolean } | undefined;
  readonly sortable?: boolean;
}

/** An answer as a table: the first column names the row. A missing value is said, never left to look like zero. */
export function AnswerTable(props: AnswerTableProps) {
  const { context, columns, rows, caption, captionHidden = false } = props;
  const [head, ...rest] = columns;
  if (!head) return null;
  return (
    <table class="answer-table">
      <caption>{captionHidden ? <span class="hidden">{caption}</span> : caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.name} {...props} column={column} isNumber={column !== head && isNumeric(column)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">
              <HeadCell context={context} column={head} row={row} />
            </th>
            {rest.map((column, place) => {
              const text = valueText(context, column, column.values[row]);
              const missing = text === "" && column.values[row] === null && isNumeric(column);
              return (
                <td key={place} class={missing ? "number none" : isNumeric(column) ? "number" : undefined}>
                  {missing ? context.translator.t("ui.no-data") : text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnHeadProps extends Pick<AnswerTableProps, "sort" | "sortable"> {
  readonly column: LabelledColumn;
  readonly isNumber: boolean;
}

/** The head of a column, to press where the table can be sorted. */
function ColumnHead({ column, isNumber, sort, sortable = false }: ColumnHeadProps) {
  const order = sort?.name !== column.name ? "none" : sort.descending ? "descending" : "ascending";
  return (
    <th scope="col" class={isNumber ? "number" : undefined} aria-sort={sortable ? order : undefined}>
      {sortable ? (
        <button type="button" data-column={column.name}>
          {column.label}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

interface HeadCellProps {
  readonly context: AnswerContext;
  readonly column: LabelledColumn;
  readonly row: number;
}

function HeadCell({ context, column, row }: HeadCellProps) {
  const value = column.values[row];
  const text = valueText(context, column, value);
  if (column.meaning.kind === "area" && typeof value === "string" && context.nameOf(value) !== undefined)
    return <a href={context.areaHref(value)}>{text}</a>;
  return <>{text}</>;
}
