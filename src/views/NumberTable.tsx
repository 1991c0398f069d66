import type { ComponentChildren } from "preact";

/** A row of a table of numbers: what it is called, and its cells; the cells stay empty that nothing is known for. */
export interface NumberRow {
  readonly name: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
  readonly id?: string | undefined;
  readonly className?: string | undefined;
}

interface NumberTableProps {
  /** What the table is called: seen above it, only heard, or said by a heading with this id. */
  readonly named: { readonly caption: string } | { readonly label: string } | { readonly labelledBy: string };
  /** The heads of the columns, that of the names first. */
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
}

/** A table of numbers with a name for each row; it scrolls where it is wider than its place. */
export function NumberTable({ named, heads, rows }: NumberTableProps) {
  const caption = "caption" in named ? named.caption : undefined;
  const label = "label" in named ? named.label : caption;
  const labelledBy = "labelledBy" in named ? named.labelledBy : undefined;
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={label} aria-labelledby={labelledBy}>
      <table class="sum-table">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={index} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, id, className }, index) => (
            <tr key={index} id={id} class={className}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
