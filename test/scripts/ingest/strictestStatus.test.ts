import { expect, it } from "vitest";
import { strictestStatus } from "../../../scripts/ingest/strictestStatus.ts";

it("is an estimate if one input is one, then unknown, then experimental", () => {
  expect(strictestStatus(["A", "_U", "E"])).toBe("E");
  expect(strictestStatus(["A", "_U", "G"])).toBe("_U");
  expect(strictestStatus(["A", "G"])).toBe("G");
  expect(strictestStatus(["A", "A"])).toBe("A");
});
