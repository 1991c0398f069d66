import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { disputedBorders } from "../../src/geo/disputedBorders.ts";
import { equalEarth, relativeLongitude } from "../../src/geo/equalEarth.ts";
import { projectWorld } from "../../src/geo/projectWorld.ts";
import { ringContains } from "../../src/geo/ring.ts";
import { pointRadius, type AreaPoint } from "../../src/geo/world.ts";
import type { AreaCode } from "../../src/model/area.ts";

/** The World Bank's 217 economies, written out: an area that vanishes from the atlas must fail here. */
const economies = `
ABW AFG AGO ALB AND ARE ARG ARM ASM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BMU BOL BRA
BRB BRN BTN BWA CAF CAN CHE CHI CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CUW CYM CYP CZE DEU DJI DMA DNK
DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FRO FSM GAB GBR GEO GHA GIB GIN GMB GNB GNQ GRC GRD GRL GTM GUM
GUY HKG HND HRV HTI HUN IDN IMN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO
LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ
MRT MUS MWI MYS NAM NCL NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRI PRK PRT PRY PSE
PYF QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD
TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VGB VIR VNM VUT WSM XKX YEM ZAF ZMB
ZWE
`
  .trim()
  .split(/\s+/);
/** What ITU and the tables of languages report besides them. */
const others =
  "TWN AIA COK FLK SHN WLF NIU GUF MTQ REU GLP MYT VAT MSR TKL JEY GGY ESH SPM NFK ALA BES BLM CCK SJM".split(" ");
const areas = [...economies, ...others] as AreaCode[];
const world = projectWorld({ areas });

type Ring = readonly (readonly [number, number])[];

/** Reads the rings of an outline back. */
function rings(d: string): readonly Ring[] {
  let [startX, startY] = [0, 0];
  return d
    .split("z")
    .filter((part) => part !== "")
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
      [startX, startY] = part.startsWith("M")
        ? [numbers[0]!, numbers[1]!]
        : [startX + numbers[0]!, startY + numbers[1]!];
      let [x, y] = [startX, startY];
      const points: [number, number][] = [[x, y]];
      for (let i = 2; i < numbers.length; i += 2) points.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      return points;
    });
}

/** Returns the shapes that hold a place, by the even-odd rule. */
function shapesAt(longitude: number, latitude: number): readonly string[] {
  const place = equalEarth(1920).project(relativeLongitude(longitude), latitude);
  return world.shapes
    .filter(({ d }) => rings(d).filter((ring) => ringContains(ring, place)).length % 2 === 1)
    .map(({ area }) => area);
}

describe("projectWorld", () => {
  it("has each of 217 economies and 25 other areas once, as a shape or as a point", () => {
    expect(economies).toHaveLength(217);
    const drawn = [...world.shapes, ...world.points].map(({ area }) => area);
    expect(drawn.toSorted()).toEqual(areas.toSorted());
    expect([...world.anchors.keys()].toSorted()).toEqual(areas.toSorted());
  });

  it("keeps the outlines within their budget", () => {
    const outlines = world.shapes.map(({ d }) => d).join("\n");
    expect(gzipSync(outlines, { level: 9 }).length).toBeLessThanOrEqual(15_000);
  });

  it("draws large areas as shapes and those too small to see as points", () => {
    const shapes = new Set<string>(world.shapes.map(({ area }) => area));
    for (const area of ["CHN", "GUF", "GRL", "PSE", "LBN", "CYP", "GMB", "XKX", "QAT"]) expect(shapes).toContain(area);
    for (const area of ["GIB", "CHI", "MTQ", "REU", "TUV", "SGP", "LUX", "TKL"]) expect(shapes).not.toContain(area);
  });

  it("leaves no shape without an extent", () => {
    for (const { area, d } of world.shapes) expect(rings(d)[0]!.length, area).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["Simferopol", 34.1, 45.2, "UKR"],
    ["Laayoune's hinterland", -12.5, 26, "ESH"],
    ["Dakhla's hinterland", -14.5, 22.8, "ESH"],
    ["Hargeisa", 44.1, 9.6, "SOM"],
    ["Mogadishu's hinterland", 45, 2.6, "SOM"],
    ["north Cyprus", 33.3, 35.26, "CYP"],
    ["Pristina", 21.1, 42.6, "XKX"],
    ["Cayenne's hinterland", -53, 4, "GUF"],
    ["Maseru's hinterland", 28.3, -29.6, "LSO"],
    ["Kaliningrad", 21.3, 54.7, "RUS"],
    ["Chukotka, beyond 180°", -174, 66.5, "RUS"],
    ["Cabinda", 12.4, -5, "AGO"]
  ])("has %s (%d, %d) in %s alone", (_, longitude, latitude, area) => {
    expect(shapesAt(longitude, latitude)).toEqual([area]);
  });

  it("keeps shared borders shared", () => {
    const points = (area: string): Set<string> =>
      new Set(rings(world.shapes.find((shape) => shape.area === area)!.d).flatMap((ring) => ring.map(String)));
    const common = (a: string, b: string): number => [...points(a)].filter((each) => points(b).has(each)).length;
    expect(common("NER", "TCD")).toBeGreaterThan(5);
    expect(common("IND", "BGD")).toBeGreaterThan(10);
    expect(common("NER", "KEN")).toBe(0);
  });

  it("moves circles apart, but never far from where they belong", () => {
    const gap = (a: AreaPoint, b: AreaPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
    expect(world.points.length).toBeGreaterThan(50);
    for (const a of world.points) {
      for (const b of world.points) {
        if (a !== b) expect(gap(a, b), `${a.area} ${b.area}`).toBeGreaterThan(2 * pointRadius - 2);
      }
      expect(gap(a, { ...a, ...world.anchors.get(a.area)! }), a.area).toBeLessThan(5 * pointRadius);
    }
  });

  it("dashes every border of the reviewed table", () => {
    expect(disputedBorders.length).toBeGreaterThan(10);
    expect(world.disputed.match(/m/gi)!.length).toBeGreaterThanOrEqual(disputedBorders.length);
  });

  it("sets an area that the data do not have apart as land", () => {
    const without = projectWorld({ areas: areas.filter((area) => area !== "ESH" && area !== "GUF") });
    expect(without.shapes.map(({ area }) => area)).not.toContain("ESH");
    expect(without.unassigned.length).toBeGreaterThan(world.unassigned.length);
    const france = (shapes: typeof world.shapes) => rings(shapes.find(({ area }) => area === "FRA")!.d).length;
    expect(france(without.shapes)).toBe(france(world.shapes) + 1);
  });

  it("throws for an area that is nowhere", () => {
    expect(() => projectWorld({ areas: ["QQQ" as AreaCode] })).toThrow("no shape and no point for QQQ");
  });

  it("gives the same world again", () => {
    expect(projectWorld({ areas: areas.toReversed() })).toEqual(world);
  });
});
