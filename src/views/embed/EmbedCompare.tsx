import { jsonInPage } from "../jsonInPage.ts";
import type { Translator } from "../../i18n/translator.ts";
import { CompareChart } from "../compare/CompareChart.tsx";
import { CompareFinding, CompareNotes } from "../compare/CompareFinding.tsx";
import type { ComparePartProps } from "../compare/compareParts.ts";
import type { ComparePayload } from "../compare/comparePayload.ts";
import { CompareTable } from "../compare/CompareTable.tsx";

interface EmbedCompareProps extends ComparePartProps {
  readonly payload: ComparePayload;
  readonly translator: Translator;
}

/** A comparison for other sites as the build writes it: what is seen without what chooses it; its table is folded. */
export function EmbedCompare({ payload, translator: { t }, ...props }: EmbedCompareProps) {
  return (
    <compare-frame failed={t("ui.failed")}>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonInPage(payload) }} />
      <p class="problem" data-part="problem" role="status" />
      <div data-part="finding">
        <CompareFinding {...props} problems={[]} />
      </div>
      <div data-part="chart">
        <CompareChart {...props} />
      </div>
      <div data-part="notes">
        <CompareNotes {...props} />
      </div>
      <details class="embed-table">
        <summary>{t("compare.table")}</summary>
        <div data-part="table">
          <CompareTable {...props} />
        </div>
      </details>
    </compare-frame>
  );
}
