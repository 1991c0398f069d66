import { tableFromIPC } from "apache-arrow";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toArrowStream } from "../../../src/query/engine/arrowStream.ts";
import { createTextCodes, type TableColumn } from "../../../src/query/engine/columns.ts";

describe("toArrowStream", () => {
  beforeEach(() => {
    // As the page's policy does.
    vi.stubGlobal("Function", () => {
      throw new EvalError("Evaluating a string as JavaScript violates the policy");
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("keeps every value, and compiles nothing from text", () => {
    const codes = createTextCodes();
    const texts = ["Côte d’Ivoire", null, "", "تشاد", "Côte d’Ivoire"];
    const columns: readonly TableColumn[] = [
      { name: "text", kind: "text", codes: codes.encode(texts), texts: codes.texts },
      { name: "number", kind: "number", values: [1.5, null, -0.25, undefined, 1e300] },
      { name: "integer", kind: "integer", values: [1, null, -3, 4, 2 ** 31 - 1] },
      { name: "flag", kind: "flag", values: [true, false, null, true, undefined] },
      { name: "nothing", kind: "text", codes: createTextCodes().encode([null, null, null, null, null]), texts: [] }
    ];
    const stream = toArrowStream(columns);
    vi.unstubAllGlobals();
    const table = tableFromIPC(stream);
    const read = (name: string): unknown[] => [...(table.getChild(name) ?? [])];
    expect(read("text")).toEqual(texts);
    expect(read("number")).toEqual([1.5, null, -0.25, null, 1e300]);
    expect(read("integer")).toEqual([1, null, -3, 4, 2 ** 31 - 1]);
    expect(read("flag")).toEqual([true, false, null, true, null]);
    expect(read("nothing")).toEqual([null, null, null, null, null]);
  });
});
