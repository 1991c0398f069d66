import type { ComponentChildren, VNode } from "preact";
import { LineChart } from "../../charts/LineChart.tsx";
import { RankedBars } from "../../charts/RankedBars.tsx";
import { StackedBars } from "../../charts/StackedBars.tsx";
import { StripPlot } from "../../charts/StripPlot.tsx";
import type { ChartTable, Drawing } from "./storyEntry.ts";

interface ChartFigureProps {
  readonly id: string;
  /** Its level in the page: below a section, or a part of the page by itself. */
  readonly heading: "h2" | "h3";
  readonly title: string;
  readonly measure: string;
  readonly source: string;
  /** The word that opens the table. */
  readonly tableLabel: string;
  readonly table: ChartTable;
  readonly children: ComponentChildren;
}

/** A chart with what is seen above it, and source and table below it. */
export function ChartFigure({
  id,
  heading: Heading,
  title,
  measure,
  source,
  tableLabel,
  table,
  children
}: ChartFigureProps) {
  return (
    <figure class="story-chart" aria-labelledby={id}>
      <figcaption>
        <Heading id={id}>{title}</Heading>
        <p class="measure">{measure}</p>
      </figcaption>
      {children}
      <p class="source">{source}</p>
      <details>
        <summary>{tableLabel}</summary>
        <div class="scroll" role="region" tabindex={0} aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                {table.head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells]) => (
                <tr key={[name, ...cells].join()}>
                  <th scope="row">{name}</th>
                  {cells.map((text, index) => (
                    <td key={index}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Returns the picture of a drawing that is no map; `label` is its text alternative. */
export function drawingPicture(drawing: Exclude<Drawing, { form: "map" }>, label: string): VNode {
  switch (drawing.form) {
    case "lines":
      return (
        <>
          <ul class="line-keys" aria-hidden="true">
            {drawing.props.series.map(({ id, name, className }) => (
              <li key={id} class={`key ${className}`}>
                {name}
              </li>
            ))}
          </ul>
          <LineChart {...drawing.props} label={label} />
        </>
      );
    case "bars":
      return <RankedBars {...drawing.props} />;
    case "stack":
      return <StackedBars {...drawing.props} label={label} />;
    case "strip":
      return <StripPlot {...drawing.props} label={label} />;
  }
}
