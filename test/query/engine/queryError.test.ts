import { describe, expect, it } from "vitest";
import { toQueryError } from "../../../src/query/engine/runner.ts";

const json = '{"exception_type":"Parser","exception_message":"syntax error at or near \\"FORM\\"","position":"9"}';

/** As the engine gives what its parser refuses. */
const twice = JSON.stringify({ exception_type: "Parser", exception_message: json, position: "9" });

describe("toQueryError", () => {
  it.each([json, twice, `Parser Error: ${json}`, `${json}\n\nLINE 1: SELECT * FORM areas\n                 ^`])(
    "takes the words and the place out of what the engine says: %j",
    (message) => {
      expect(toQueryError(new Error(message))).toMatchObject({
        fault: "query",
        message: 'syntax error at or near "FORM"',
        position: 9
      });
    }
  );

  it("keeps what it cannot read, and knows want of memory by its words", () => {
    expect(toQueryError(new Error("Binder Error: {not JSON}"))).toMatchObject({ message: "Binder Error: {not JSON}" });
    expect(toQueryError(new Error("Out of Memory Error: could not allocate block")).fault).toBe("memory");
  });
});
