import { groupNameKey } from "../../i18n/groupName.ts";
import type { Translator } from "../../i18n/translator.ts";
import { incomeGroups, regions } from "../../model/area.ts";
import type { GroupId } from "../../model/areaGroup.ts";
import type { ScatterColour } from "../../model/scatterColour.ts";

/** Returns the groups that colour the circles of a scatter plot; the place of each is its colour, "c0" to "c6". */
export function colourGroups(by: ScatterColour): readonly GroupId[] {
  return by === "region"
    ? regions.map((region) => region.toLowerCase() as Lowercase<typeof region>)
    : incomeGroups.map((group) => group.toLowerCase() as Lowercase<typeof group>);
}

/** The names of the colours, each in its own. */
export function ColourNames({ translator, by }: { readonly translator: Translator; readonly by: ScatterColour }) {
  return (
    <ul class="colour-names">
      {colourGroups(by).map((id, index) => (
        <li key={id} class={`s${index}`}>
          {translator.t(groupNameKey(id))}
        </li>
      ))}
    </ul>
  );
}
