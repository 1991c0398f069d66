import { scatterColours } from "../../model/scatterColour.ts";
import { chosenScale } from "./chosenScale.ts";
import { ClassFields } from "./ClassFields.tsx";
import { controlValue } from "./controlValue.ts";
import type { Outcome } from "./deskModel.ts";
import type { DeskViewProps } from "./deskProps.ts";
import { pickDrawn } from "./drawnColumns.ts";
import { possibleViews } from "./possibleViews.ts";

/** Which columns a picture shows, the classes of a map, and what colours the circles of a scatter plot. */
export function DrawnChoice({ context, model, actions, outcome }: DeskViewProps & { readonly outcome: Outcome }) {
  const { t } = context.translator;
  const { view, colour, classes } = model.question;
  const { figures } = outcome;
  const { up, across } = pickDrawn(figures, model.outcome?.drawn ?? outcome.drawn);
  if (view === "table" || !possibleViews(outcome).includes(view)) return null;
  if (figures.length < 2 && view !== "map") return null;
  const options = figures.map(({ column: { name, label } }) => (
    <option key={name} value={name}>
      {label}
    </option>
  ));
  return (
    <div class="ask-row drawn-choice">
      {figures.length > 1 && (
        <label>
          {t(view === "scatter" ? "analyse.drawn.up" : "analyse.drawn.shown")}
          <select name="up" value={up?.column.name} onChange={(event) => actions.sortBy(controlValue(event), true)}>
            {options}
          </select>
        </label>
      )}
      {view === "map" && up && (
        <ClassFields
          translator={context.translator}
          choice={classes}
          breaks={chosenScale(up.column, up.scale, classes).breaks}
          onChoice={actions.classes}
        />
      )}
      {view === "scatter" && (
        <label>
          {t("analyse.drawn.across")}
          <select name="across" value={across?.column.name} onChange={(event) => actions.across(controlValue(event))}>
            {options.filter((_, index) => figures[index] !== up)}
          </select>
        </label>
      )}
      {view === "scatter" && outcome.columns[0]?.meaning.kind === "area" && (
        <label>
          {t("compare.colour")}
          <select
            name="colour"
            value={colour}
            onChange={(event) => actions.colour(scatterColours.find((each) => each === controlValue(event)) ?? colour)}
          >
            {scatterColours.map((each) => (
              <option key={each} value={each}>
                {t(`compare.colour.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
