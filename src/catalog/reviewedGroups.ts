import type { AreaCode } from "../model/area.ts";
import type { GroupId } from "../model/areaGroup.ts";

/** The members of a region that none of the source files lists whole, and whose list it is. */
export interface ReviewedGroup {
  readonly id: Extract<GroupId, "arab-states" | "m49-029" | "gulf">;
  readonly source: string;
  /** The year in which the list was read. */
  readonly period: number;
  readonly members: readonly AreaCode[];
}

const codes = (text: string): readonly AreaCode[] => text.split(" ") as unknown as readonly AreaCode[];

/** Regions by a reviewed list; a test holds that of the Caribbean to the file of the United Nations where it is there. */
export const reviewedGroups: readonly ReviewedGroup[] = [
  {
    id: "arab-states",
    source: "ITU, Telecommunication Development Bureau: the region of the Arab States",
    period: 2026,
    members: codes("ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM")
  },
  {
    id: "m49-029",
    source: "United Nations Statistics Division, M49: intermediate region 029, Caribbean",
    period: 2026,
    members: codes(
      "ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR"
    )
  },
  {
    id: "gulf",
    source: "Gulf Cooperation Council: its member states",
    period: 2026,
    members: codes("ARE BHR KWT OMN QAT SAU")
  }
];
