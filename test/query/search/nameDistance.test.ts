import { describe, expect, it } from "vitest";
import { nameDistance } from "../../../src/query/search/nameDistance.ts";

const whole = (text: string, name: string, most = 3): number => nameDistance(text, name, most).whole;

describe("nameDistance", () => {
  it.each([
    ["kenya", "kenya", 0],
    ["kenia", "kenya", 0.5],
    ["phillipines", "philippines", 1],
    ["nigera", "nigeria", 1],
    ["eygpt", "egypt", 1],
    ["columbia", "colombia", 0.5],
    ["morroco", "morocco", 1],
    ["كزاخستان", "كازاخستان", 1],
    ["هونجكونج", "هونغكونغ", 1],
    ["abc", "xyz", 3]
  ])("of %s from %s is %d", (text, name, distance) => {
    expect(whole(text, name)).toBe(distance);
    expect(whole(name, text)).toBe(distance);
  });

  it("is endless beyond what is allowed", () => {
    expect(whole("kenya", "chile", 1)).toBe(Infinity);
    expect(whole("mali", "madagascar", 2)).toBe(Infinity);
    expect(whole("madagascar", "mali", 2)).toBe(Infinity);
  });

  it("finds the beginning that is nearest", () => {
    expect(nameDistance("phillip", "philippines", 1)).toEqual({ whole: Infinity, start: 0.5 });
    expect(nameDistance("kenya", "kenyatta", 1).start).toBe(0);
  });
});
