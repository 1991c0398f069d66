import type { CompareData } from "./compareModel.ts";
import type { ComparePartProps } from "./compareParts.ts";
import type { Indicator } from "../../model/indicator.ts";

/** Returns the measures that a comparison shows, each once. */
export function measuresIn({ main, x, measures }: CompareData): readonly Indicator[] {
  const shown = measures ?? (x ? [main, x] : [main]);
  return [...new Set(shown.map(({ indicator }) => indicator))];
}

/** Who publishes what is shown, of what date, and what may be done with it: a line a measure. */
export function SourceLines({ context, data }: Pick<ComparePartProps, "context" | "data">) {
  const measures = measuresIn(data);
  const { t } = context.translator;
  return (
    <>
      {measures.map(({ id }) => (
        <p key={id} class="source">
          {measures.length > 1 && <b>{t(`indicator.${id}.short`)} </b>}
          {context.sources[id]}
        </p>
      ))}
    </>
  );
}
