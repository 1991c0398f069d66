import { groupNameKey } from "../../i18n/groupName.ts";
import { schemeOf } from "../../model/areaGroup.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { groupOfRegion, type MapRegion } from "../../model/mapRegion.ts";
import type { FigureContext } from "./figureContext.ts";

/** A map that can be turned to. */
export interface OtherMap {
  readonly id: IndicatorId;
  readonly name: string;
  readonly href: string;
  /** The years that it can show, see `formatYearRuns`. */
  readonly years: string;
}

/** The maps of a theme. */
export interface OtherMaps {
  readonly theme: string;
  readonly maps: readonly OtherMap[];
}

interface MapBarProps {
  readonly context: FigureContext;
  readonly others: readonly OtherMaps[];
}

/** Returns the id of the row that says what the map of a region says, for who cannot have that map. */
export function regionRowId(region: MapRegion): string {
  return `in-${region}`;
}

/** True for a region that the World Bank draws: they stand apart. */
export function isOfBank(region: MapRegion): boolean {
  return schemeOf(groupOfRegion[region]) === "region";
}

/**
 * What leads from a map to others: the parts of the world, and the other indicators by theme and by search. All are
 * links: to the sentence of a region where nothing runs that draws it.
 */
export function MapBar({ context, others }: MapBarProps) {
  const { scope, translator, indicator } = context;
  const { t } = translator;
  const links = (regions: readonly MapRegion[]) =>
    regions.map((region) => (
      <a
        key={region}
        href={region === "world" ? "?" : `?region=${region}#${regionRowId(region)}`}
        data-region={region}
        aria-current={region === "world" ? "true" : "false"}
      >
        {t(groupNameKey(groupOfRegion[region]))}
      </a>
    ));
  return (
    <div class="map-bar">
      <nav class="map-regions" aria-label={t("ui.region")}>
        {links(scope.regions.filter((region) => !isOfBank(region)))}
        <details class="opens">
          <summary>{t("compare.scheme.region")}</summary>
          <div>{links(scope.regions.filter(isOfBank))}</div>
        </details>
      </nav>
      <details class="opens map-switch">
        <summary>{t("map.switch")}</summary>
        <div>
          <area-search kinds="indicator">
            <label for="search-map">{t("map.switch.search")}</label>
            <input id="search-map" type="search" role="combobox" aria-expanded={false} autocomplete="off" />
          </area-search>
          {others.map(({ theme, maps }) => (
            <section key={theme}>
              <h3>{theme}</h3>
              <ul>
                {maps.map(({ id, name, href, years }) => (
                  <li key={id}>
                    <a
                      href={href}
                      data-map={id}
                      data-years={years}
                      {...(id === indicator.id && { "aria-current": "page" })}
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </div>
  );
}
