import { describe, expect, it } from "vitest";
import { fallbackFaults, fallbacksIn } from "./fallbacks.ts";

const file = (path: string, text: string): { path: string; text: string } => ({ path, text });

describe("fallbacks", () => {
  it("are what puts nothing, or none, in the place of what is missing, but for what begins a count", () => {
    const text = `
      const period = periods.at(-1) ?? 0;
      const name = names.get(code) ?? "";
      const kind = found ?? "unknown";
      const place = at ?? 0.5;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      sums[step] = (sums[step] ?? 0) + people;
      counts.set(code, (others.get(code) ?? 0) + 1);`;
    expect(fallbacksIn(file("src/views/a.ts", text))).toEqual([
      "periods.at(-1) ?? 0",
      'names.get(code) ?? ""',
      "others.get(code) ?? 0"
    ]);
    expect(fallbacksIn(file("src/pages/a.astro", `---\nconst a = 1;\n---\n<p>{row.count ?? 0}</p>`))).toHaveLength(1);
  });

  it("stand where they were reviewed, no more and no fewer", () => {
    const one = file("src/views/a.ts", `const a = b ?? "";`);
    const reviewed = [{ path: /^src\/views\/a\.ts$/, times: 1, why: "" }];
    expect(fallbackFaults([one], reviewed)).toEqual([]);
    expect(fallbackFaults([one], [])).toEqual(['src/views/a.ts: b ?? ""']);
    expect(fallbackFaults([], reviewed)).toEqual(["/^src\\/views\\/a\\.ts$/: 0 fallbacks, reviewed were 1"]);
  });
});
