import { jsonInPage } from "../jsonInPage.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { CompareState, SubjectId } from "../../state/compareState.ts";
import { CompareChart } from "./CompareChart.tsx";
import { CompareControls } from "./CompareControls.tsx";
import { CompareFinding, CompareNotes } from "./CompareFinding.tsx";
import type { ComparePartProps } from "./compareParts.ts";
import type { ComparePayload } from "./comparePayload.ts";
import { ChosenList, PickerTools } from "./ComparePicker.tsx";
import { CompareTable } from "./CompareTable.tsx";

interface CompareSectionProps extends ComparePartProps {
  readonly payload: ComparePayload;
  readonly state: CompareState;
  readonly colourOf: (id: SubjectId) => string;
  /** All words of the language: some of the page are never drawn again, and do not travel to its script. */
  readonly translator: Translator;
}

/** The page as the build writes it: the world's regions, as lines and as a table; the controls wait for the script. */
export function CompareSection({ payload, colourOf, translator, ...props }: CompareSectionProps) {
  const { context, state } = props;
  const { t } = translator;
  return (
    <compare-figure>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonInPage(payload) }} />
      <div class="compare-desk">
        <div>
          <div data-part="controls">
            <CompareControls context={context} state={state} enabled={false} />
          </div>
          <noscript>
            <p class="note">{t("compare.noscript")}</p>
          </noscript>
          <Picker context={context} state={state} colourOf={colourOf} translator={translator} />
          <p class="problem" data-part="problem" role="status" />
        </div>
        <div>
          <div data-part="finding" aria-live="polite">
            <CompareFinding {...props} problems={[]} />
          </div>
          <div data-part="chart">
            <CompareChart {...props} />
          </div>
          <div data-part="notes">
            <CompareNotes {...props} />
          </div>
          <h2 id="table">{t("compare.table")}</h2>
          <TableTools translator={translator} />
          <div data-part="table">
            <CompareTable {...props} />
          </div>
        </div>
      </div>
    </compare-figure>
  );
}

type PickerProps = Pick<CompareSectionProps, "context" | "state" | "colourOf" | "translator">;

/** What is compared, and what adds to it: by name, from a list, on a map. */
function Picker({ context, state, colourOf, translator: { t } }: PickerProps) {
  return (
    <div class="picker">
      <div data-part="chosen">
        <ChosenList context={context} state={state} colourOf={colourOf} enabled={false} />
      </div>
      <area-search kinds="area group">
        <label for="search-subject">{t("compare.search")}</label>
        <input id="search-subject" type="search" role="combobox" aria-expanded={false} autocomplete="off" />
      </area-search>
      <details class="picker-more">
        <summary>{t("compare.more")}</summary>
        <div data-part="tools">
          <PickerTools context={context} state={state} enabled={false} />
        </div>
        <button type="button" data-act="map" disabled>
          {t("compare.map")}
        </button>
        <div class="picker-map" hidden />
      </details>
    </div>
  );
}

/** What filters the table and takes it away. */
function TableTools({ translator: { t } }: Pick<CompareSectionProps, "translator">) {
  return (
    <form class="table-tools" aria-label={t("compare.table.tools")}>
      <fieldset disabled>
        <label class="dimension-control">
          <span>{t("compare.filter")}</span>
          <input type="search" name="filter" autocomplete="off" />
        </label>
        <button type="button" data-act="csv">
          {t("compare.csv")}
        </button>
        <button type="button" data-act="xlsx">
          XLSX
        </button>
      </fieldset>
      <p class="note" role="status" data-empty={t("compare.filter.empty")} />
    </form>
  );
}
