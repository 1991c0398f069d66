import { describe, expect, it } from "vitest";
import { textLines, textWidth } from "../../src/charts/textLines.ts";

describe("textWidth", () => {
  it("gives wide letters more room, marks none, and bold a little more", () => {
    expect(textWidth("iii", 10)).toBeLessThan(textWidth("mmm", 10));
    expect(textWidth("مرجّحًا", 10)).toBe(textWidth("مرجحا", 10));
    expect(textWidth("中国", 10)).toBe(20);
    expect(textWidth("हिन्दी", 10)).toBe(textWidth("हिनदी", 10));
    expect(textWidth("word", 10, true)).toBeGreaterThan(textWidth("word", 10));
  });
});

describe("textLines", () => {
  const text = "Who is offline, and why, in one sentence of some length";

  it("breaks at spaces, never within a word, and keeps unbreakable spaces", () => {
    const lines = textLines(text, { width: 150, fontSize: 16, lines: 9 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(150);
    expect(textLines("64\u00a0%", { width: 5, fontSize: 16, lines: 2 })).toEqual(["64\u00a0%"]);
  });

  it("breaks Chinese between its letters, but not before what closes nor behind what opens", () => {
    const chinese = "世界上三分之一的人没有上网。他们住在哪里，为什么？";
    const lines = textLines(chinese, { width: 13 * 16, fontSize: 16, lines: 3 });
    expect(lines).toEqual(["世界上三分之一的人没有上", "网。他们住在哪里，为什么？"]);
    expect(textLines("三分之一（约二十亿）", { width: 5 * 16, fontSize: 16, lines: 3 })[1]).toMatch(/^（约/);
    expect(textLines(chinese, { width: 100, fontSize: 16, lines: 2 })[1]).toBe("一的人没有 …");
  });

  it("parts Chinese from words of other letters, but no number from what it counts", () => {
    const mixed =
      "2025年，中非共和国5\u00a0GB移动数据的价格相当于平均收入的53.67%，目标是2%。来自DataHub（国际电联）。";
    const seen = [5, 6, 7, 8, 9, 10, 11, 12].flatMap((letters) =>
      textLines(mixed, { width: letters * 16, fontSize: 16, lines: 40 })
    );
    expect(seen.filter((line) => textWidth(line, 16) > 12 * 16 || line === "")).toEqual([]);
    expect(seen.filter((line) => /^[年%，。）\u00a0]|^GB|（$|\d$/.test(line))).toEqual([]);
    expect(seen.some((line) => line.startsWith("DataHub"))).toBe(true);
    expect(textLines(mixed, { width: 9 * 16, fontSize: 16, lines: 40 }).join("")).toBe(mixed);
  });

  it("breaks Hindi between its words, never within a cluster", () => {
    const hindi = "2024 में दुनिया के 28% लोग इंटरनेट का इस्तेमाल नहीं कर रहे थे।";
    const lines = textLines(hindi, { width: 120, fontSize: 16, lines: 9 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(hindi);
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(120);
  });

  it("says where it had to leave something out", () => {
    const lines = textLines(text, { width: 150, fontSize: 16, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ …$/);
  });

  it("balances lines without needing more of them", () => {
    const box = { width: 400, fontSize: 16, lines: 3 };
    const [plain, balanced] = [textLines(text, box), textLines(text, { ...box, balanced: true })];
    expect(balanced).toHaveLength(plain.length);
    const spread = (lines: readonly string[]) =>
      Math.max(...lines.map((line) => line.length)) - (lines.at(-1)?.length ?? 0);
    expect(spread(balanced)).toBeLessThan(spread(plain));
  });
});
