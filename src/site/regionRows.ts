import { areaFormsOf } from "../i18n/areaForms.ts";
import { groupFormsId, groupNameKey } from "../i18n/groupName.ts";
import { withForms } from "../i18n/slotForms.ts";
import { hasPages, schemeOf } from "../model/areaGroup.ts";
import { groupOfRegion, mapRegions, type MapRegion } from "../model/mapRegion.ts";
import { known } from "../model/known.ts";
import type { GroupSeries } from "../stats/groupSeries.ts";
import { figureModel } from "../views/figure/figureModel.ts";
import type { PartProps } from "../views/figure/figureParts.tsx";
import { outcomeIn, regionText } from "../views/figure/RegionFinding.tsx";
import type { RegionRow } from "../views/figure/RegionSentences.tsx";
import type { Site } from "./site.ts";

/** Returns what the map of an indicator says of each region, in the state that its page opens with. */
export async function regionRows(site: Site, props: PartProps): Promise<readonly RegionRow[]> {
  const { slice, context } = props;
  const [groups, slices] = await Promise.all([site.store.groups(), site.store.groupSlices(context.indicator.id)]);
  const series = slices.get(slice.key)?.series;
  return mapRegions.flatMap((region) => {
    if (region === "world") return [];
    const id = groupOfRegion[region];
    const members = new Set(
      known(
        groups.find((group) => group.id === id),
        `group ${id}`
      ).members
    );
    return [rowOf(site, region, inRegion(props, members), series?.get(id))];
  });
}

/** Returns what a figure is drawn from with the areas of a region alone. */
function inRegion(props: PartProps, members: ReadonlySet<string>): PartProps {
  const context = { ...props.context, areas: props.context.areas.filter(({ code }) => members.has(code)) };
  return { ...props, context, model: figureModel(context, props.slice, props.state) };
}

function rowOf(site: Site, region: MapRegion, props: PartProps, series: GroupSeries | undefined): RegionRow {
  const { language, translator, addresses } = site;
  const id = groupOfRegion[region];
  const words = {
    says: withForms(translator),
    region: areaFormsOf(language, groupFormsId(id)),
    outcomeOf: outcomeIn(props.slice, series)
  };
  return {
    region,
    name: translator.t(groupNameKey(id)),
    says: regionText(words, props),
    href: hasPages(schemeOf(id)) ? addresses.country(id) : undefined
  };
}
