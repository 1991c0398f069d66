import { describe, expect, it } from "vitest";
import { movedView, nearest, nearness, viewOn, zoomedView } from "../../src/geo/mapView.ts";

const whole = { x: 0, y: 0, width: 1920, height: 832 };

describe("zoomedView", () => {
  it("keeps the place where it was, and the shape of the map", () => {
    const place = { x: 1440, y: 208 };
    const near = zoomedView(whole, whole, 4, place);
    expect(near).toEqual({ x: 1080, y: 156, width: 480, height: 208 });
    expect((place.x - near.x) / near.width).toBe(place.x / whole.width);
    expect(nearness(near, whole)).toBe(4);
  });

  it("goes no farther than the whole and no nearer than it may, and comes back", () => {
    const place = { x: 100, y: 100 };
    const near = zoomedView(whole, whole, 1000, place);
    expect(nearness(near, whole)).toBe(nearest);
    expect(zoomedView(near, whole, 0.5 / nearest, place)).toEqual(whole);
    expect(zoomedView(whole, whole, 0.5, place)).toEqual(whole);
  });
});

describe("movedView", () => {
  it("stops where the map ends", () => {
    const near = zoomedView(whole, whole, 2, { x: 960, y: 416 });
    expect(movedView(near, whole, 100, -50)).toMatchObject({ x: 580, y: 158 });
    expect(movedView(near, whole, 5000, -5000)).toMatchObject({ x: 960, y: 0 });
  });
});

describe("viewOn", () => {
  it("moves only where the place is not seen", () => {
    const near = zoomedView(whole, whole, 4, { x: 0, y: 0 });
    expect(viewOn(near, whole, { x: 100, y: 100 })).toBe(near);
    expect(viewOn(near, whole, { x: 1000, y: 400 })).toMatchObject({ x: 760, y: 296 });
  });
});
