import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { regionMapOf } from "../../src/facts/drawnWorld.ts";
import { clipRing } from "../../src/geo/clipRing.ts";
import { projectRegion } from "../../src/geo/projectRegion.ts";
import { readOutline } from "../../src/geo/readOutline.ts";
import { regionFrames, regionInsets } from "../../src/geo/regionFrames.ts";
import { measureRing } from "../../src/geo/ring.ts";
import { groupOfRegion, mapRegions, type MapRegion } from "../../src/model/mapRegion.ts";
import { decodeRegionMap, encodeRegionMap } from "../../src/geo/regionFile.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

const regions = mapRegions.filter((region): region is Exclude<MapRegion, "world"> => region !== "world");
const groups = await keptStore.groups();

describe.each(regions)("the map of %s", (region) => {
  const members = groups.find(({ id }) => id === groupOfRegion[region])?.members ?? [];

  it("shows every member once, as a shape or a point, within what a narrow screen shows, in 25 kB", async () => {
    const map = await regionMapOf(keptStore, region);
    const drawn = [...map.shapes, ...map.points].map(({ area }) => area);
    expect(drawn.toSorted()).toEqual(members.toSorted());
    const { x, y, width, height } = map.fit;
    for (const code of members) {
      const place = map.points.find(({ area }) => area === code) ?? map.anchors.get(code);
      expect(place?.x, code).toBeGreaterThan(x);
      expect(place?.x, code).toBeLessThan(x + width);
      expect(place?.y, code).toBeGreaterThan(y);
      expect(place?.y, code).toBeLessThan(y + height);
    }
    for (const { area, d } of map.shapes) expect(d.length, area).toBeGreaterThan(12);
    expect(map.around.length).toBeGreaterThan(100);
    expect(width / height).toBeGreaterThan(1.29);
    const text = encodeRegionMap(map);
    expect(gzipSync(text, { level: 6 }).length).toBeLessThanOrEqual(25_000);
    expect(encodeRegionMap(decodeRegionMap(text))).toBe(text);
    expect(decodeRegionMap(text).anchors).toEqual(map.anchors);
  });
});

describe("the detail of a region", () => {
  it("is more than that of the world: Africa has a shape for each country but its smallest islands", async () => {
    const { points, shapes } = await regionMapOf(keptStore, "africa");
    expect(points.map(({ area }) => area as string)).toEqual(["COM", "CPV", "MYT", "SHN", "STP", "SYC"]);
    expect(shapes.find(({ area }) => area === "GMB")?.d.length).toBeGreaterThan(80);
  });
});

describe.each(Object.entries(regionInsets))("the inset of %s", (name, { place, areas }) => {
  const region = regions.find((each) => each === name) ?? "africa";
  const inside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;

  it("has its areas, larger than they would be, and lies on no other", async () => {
    const map = await regionMapOf(keptStore, region);
    const own = [...map.points, ...[...map.anchors].map(([area, at]) => ({ area, ...at }))];
    for (const { area, ...at } of own) expect(inside(at), area).toBe(areas.includes(area));
    for (const { area, d } of map.shapes)
      for (const [x, y] of readOutline(d).flat()) expect(inside({ x, y }) && !areas.includes(area), area).toBe(false);
    const members = groups.find(({ id }) => id === groupOfRegion[region])?.members ?? [];
    const plain = projectRegion({ areas: members, members, frame: regionFrames[region] });
    const reach = (of: typeof map.anchors): number => {
      const at = [...of].filter(([area]) => areas.includes(area)).map(([, each]) => each);
      return Math.max(...at.flatMap((a) => at.map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
    };
    expect(reach(map.anchors) / reach(plain.anchors)).toBeGreaterThan(1.6);
    expect(map.points.length).toBeLessThanOrEqual(plain.points.length);
    expect(map.inset?.shown).toMatch(/^M/);
  });
});

describe("a disputed border", () => {
  it("is drawn where a land beside it is, not in the empty sea where neither is", async () => {
    expect((await regionMapOf(keptStore, "africa")).disputed).not.toBe("");
    expect((await regionMapOf(keptStore, "pacific")).disputed).toBe("");
  });
});

describe("clipRing", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const square = (x: number, y: number, side: number) =>
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side]
    ] as const;

  it("leaves what is inside, drops what is outside, and cuts what is both", () => {
    expect(clipRing(square(2, 2, 4), box)).toEqual(square(2, 2, 4));
    expect(clipRing(square(20, 2, 4), box)).toEqual([]);
    expect(measureRing(clipRing(square(-5, -5, 10), box)).area).toBe(25);
    expect(measureRing(clipRing(square(-5, -5, 40), box)).area).toBe(100);
    expect(clipRing([], box)).toEqual([]);
  });
});
