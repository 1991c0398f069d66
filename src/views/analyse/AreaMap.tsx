import { useState } from "preact/hooks";
import { Choropleth } from "../../charts/Choropleth.tsx";
import type { World } from "../../geo/world.ts";
import type { Translator } from "../../i18n/translator.ts";
import { isAreaCode } from "../../model/area.ts";
import { memberOfArea } from "../../model/memberKinds.ts";
import { paletteClass } from "../../scales/classes.ts";

export interface AreaMapProps {
  readonly translator: Translator;
  /** Code and name of every area. */
  readonly areas: ReadonlyMap<string, string>;
  readonly members: readonly string[];
  /** The outlines, once they are here. */
  readonly world: World | undefined;
  /** Fetches them. */
  readonly onOpen: () => void;
  readonly onMembers: (members: readonly string[]) => void;
}

/** A map to choose areas on: a press takes one in or out. By keyboard the list of names beside it does the same. */
export function AreaMap({ translator, areas, members, world, onOpen, onMembers }: AreaMapProps) {
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const press = ({ target }: MouseEvent): void => {
    const pressed = target instanceof Element ? target.closest("[data-area]")?.getAttribute("data-area") : undefined;
    if (typeof pressed === "string") onMembers(withOrWithout(members, pressed));
  };
  const isChosen = (area: string): boolean => members.includes(`area:${area}`);
  return (
    <details
      class="area-map"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open && !world) onOpen();
      }}
    >
      <summary>{t("analyse.areas.map")}</summary>
      {isOpen && world && (
        <div class="answer-map" onClick={press}>
          <p class="note">{t("analyse.areas.map.note")}</p>
          <Choropleth
            world={world}
            label={t("analyse.areas.map")}
            className={paletteClass("presence")}
            classOf={(area) => (isChosen(area) ? "q5" : "q0")}
            describe={(area) => areas.get(area) ?? area}
          />
        </div>
      )}
    </details>
  );
}

/** Returns the members with an area that was not among them, or without one that was. */
function withOrWithout(members: readonly string[], area: string): readonly string[] {
  if (!isAreaCode(area)) return members;
  const member = memberOfArea(area);
  return members.includes(member) ? members.filter((each) => each !== member) : [...members, member];
}
