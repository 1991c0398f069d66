import { describe, expect, it } from "vitest";
import { entriesOf, rowOf, withoutRepeats, type SearchEntry } from "../../../src/query/search/namesFile.ts";

const paths = {
  area: "country/*/",
  group: "country/*/",
  theme: "*/",
  indicator: "map/*/",
  question: "ask/?question=*",
  page: "*/"
};
const chad: SearchEntry = {
  kind: "area",
  code: "TCD",
  href: "country/tcd/",
  name: "Chad",
  others: ["TD", "148", "Tchad", "تشاد"]
};
const africa: SearchEntry = {
  kind: "group",
  code: "m49-002",
  href: "compare/?area=m49-002",
  name: "Africa",
  others: []
};
const about: SearchEntry = { kind: "page", code: "methods", href: "methods/", name: "Methods", others: [] };

describe("the file of names", () => {
  it("leaves out an address that is the usual one, and gives back what went in", () => {
    const rows = [chad, africa, about].map((entry) => rowOf(entry, paths));
    expect(rows).toEqual(["TCDTD148||Chad|Tchad|تشاد", "m49-002|compare/?area=m49-002|Africa", "methods||Methods"]);
    const [area = "", group = "", page = ""] = rows;
    const names = { area: [area], group: [group], theme: [], indicator: [], question: [], page: [page] };
    const words = {
      found: [],
      none: "",
      near: "",
      kinds: { area: "", group: "", theme: "", indicator: "", question: "", page: "" }
    };
    expect(entriesOf({ words, scripts: {}, paths, names }, "/en/")).toEqual(
      [chad, africa, about].map((entry) => ({ ...entry, href: `/en/${entry.href}` }))
    );
  });

  it("refuses a name that would be two", () => {
    expect(() => rowOf({ ...chad, others: ["a|b"] }, paths)).toThrow('"a|b"');
  });

  it("keeps a name whose beginning, before a bracket, says something new", () => {
    const others = ["Korea (the Republic of)", "Korea, Republic of", "Korea (South)", "Corée"];
    expect(withoutRepeats("Republic of Korea", others)).toEqual(["Korea (the Republic of)", "Korea (South)", "Corée"]);
  });

  it("has each name once, however its accents, capitals, spaces and small words stand", () => {
    expect(withoutRepeats("Viet Nam", ["VN", "Vietnam", "the Viet Nam", "Viêt Nam", "فيتنام", ""])).toEqual([
      "VN",
      "فيتنام"
    ]);
  });
});
