import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPermissive, readLock, thirdPartyText } from "../../../scripts/publish/thirdParty.ts";

describe("the list of third-party packages", () => {
  it("is what the lock file says: npm run licences writes it", () => {
    expect(readFileSync("THIRD-PARTY.md", "utf8")).toBe(thirdPartyText(readLock()));
  });

  it("states a licence of each", () => {
    expect(thirdPartyText(readLock())).not.toContain("not stated");
  });

  it("tells what is permissive from what is not", () => {
    for (const licence of ["MIT", "MIT OR GPL-3.0", "(Apache-2.0 AND ISC)", "0BSD"])
      expect(isPermissive(licence), licence).toBe(true);
    for (const licence of ["MPL-2.0", "LGPL-3.0-or-later", "MIT AND OFL-1.1", "CC-BY-4.0", "not stated"])
      expect(isPermissive(licence), licence).toBe(false);
  });

  it("puts in front what is not", () => {
    const text = thirdPartyText({
      "": { version: "1" },
      "node_modules/a": { version: "1.0.0", license: "MIT" },
      "node_modules/b/node_modules/@c/d": { version: "2.0.0", license: "MPL-2.0", dev: true },
      "node_modules/e": { version: "3.0.0" }
    });
    const [, first = "", site = "", work = ""] = text.split("\n## ");
    expect(first.match(/^\| [@\w].*$/gm)).toEqual([
      "| Package | Version | Licence |",
      "| e | 3.0.0 | not stated |",
      "| @c/d | 2.0.0 | MPL-2.0 |"
    ]);
    expect(site).toContain("| a | 1.0.0 | MIT |");
    expect(work).toContain("| @c/d | 2.0.0 | MPL-2.0 |");
  });
});
