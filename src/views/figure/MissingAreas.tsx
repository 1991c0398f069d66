import type { FigureContext } from "./figureContext.ts";
import { missingPeople, type FigureModel } from "./figureModel.ts";
import type { MapState } from "../../state/mapState.ts";
import { yearText } from "./flagText.ts";

interface MissingAreasProps {
  readonly context: FigureContext;
  readonly model: FigureModel;
  readonly state: MapState;
}

/** The areas without a figure: how many, how many people live there, and which, most people first. */
export function MissingAreas({ context, model, state }: MissingAreasProps) {
  const { indicator, translator } = context;
  const { t, formats } = translator;
  if (model.missing.length === 0) return <p>{t("ui.missing.nothing")}</p>;
  const byPeople = [...model.missing].sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
  const { people, areasUnknown } = missingPeople(byPeople);
  const what = indicator.absence === "none-recorded" ? "ui.missing.none-recorded" : "ui.missing.areas";
  return (
    <>
      <p>
        {t(what, { count: byPeople.length, year: yearText(translator, state.year) })}{" "}
        {people > 0 && t("ui.missing.people", { people })}{" "}
        {areasUnknown > 0 && t("ui.missing.unknown-people", { count: areasUnknown })}
      </p>
      <p class="names">
        {byPeople
          .map(({ name, people: inArea }) =>
            inArea === undefined ? name : `${name} (${formats.formatPeople(inArea)})`
          )
          .join(" · ")}
      </p>
    </>
  );
}
