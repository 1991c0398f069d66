import { describe, expect, it } from "vitest";
import { packPictures, unpackPictures } from "../../src/query/pictures.ts";

describe("kept pictures", () => {
  it("come back as they were, and a picture that two releases have is there once", () => {
    const picture = `<svg>${Array.from({ length: 4000 }, (_, index) => String(Math.sin(index))).join(" ")}</svg>`;
    const one = new Map([
      ["map/use.ar", "<svg>ش</svg>"],
      ["map/use.en", picture]
    ] as const);
    const both = new Map([
      ["2026-07-a", one],
      ["2026-01-b", new Map([["map/use.en", picture]])]
    ]);
    const packed = packPictures(both);
    expect(unpackPictures(packed)).toEqual(both);
    expect(packed.length - packPictures(new Map([["2026-07-a", one]])).length).toBeLessThan(100);
  });
});
