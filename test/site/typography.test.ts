import { describe, expect, it } from "vitest";
import { languageFile } from "../../src/i18n/languageFile.ts";
import type { LanguageFormats } from "../../src/i18n/languageFormats.ts";
import { typesetter } from "../../src/site/typography.ts";

const set = typesetter([
  { find: "(?<=\\p{Script=Han}):(?=\\s|$)\\s*", put: "：" },
  { find: "\\s*\\(([^()]*\\p{Script=Han}[^()]*)\\)", put: "（$1）" },
  { find: "(?<=[。：])\\s+$", put: "" }
]);

describe("the signs between parts of a page", () => {
  it("are set as the language has them, also behind the end of an element", () => {
    expect(set("<p>2007年: 25.2 (估计值)</p>")).toBe("<p>2007年：25.2（估计值）</p>");
    expect(set("<b>法律</b>: <i>隐私</i>")).toBe("<b>法律</b>：<i>隐私</i>");
    expect(set("<p>第一句。 <a href='/'>第二句</a></p>")).toBe("<p>第一句。<a href='/'>第二句</a></p>");
  });

  it("stay in other scripts, in attributes and in code", () => {
    const html = '<p title="年: 1">Kenya: (Nairobi)</p><pre>年: 1</pre><script>"年: 1"</script><!-- 年: 1 -->';
    expect(set(html)).toBe(html);
  });

  it("are those of the code where a language has no rules", () => {
    expect(typesetter(undefined)("<p>年: 1</p>")).toBe("<p>年: 1</p>");
  });
});

describe("the signs of Chinese", () => {
  const chinese = typesetter((languageFile("zh", "formats") as LanguageFormats).typography);

  it.each([
    ["<td>2007年: 25.2 (估计值)</td>", "<td>2007年：25.2（估计值）</td>"],
    ["<p>也门 (4058万) · 乍得 (2030万)</p>", "<p>也门（4058万） · 乍得（2030万）</p>"],
    ["<p>据国际电联研究; 世界银行; NIC.br</p>", "<p>据国际电联研究；世界银行；NIC.br</p>"],
    ["<p>占人口的比例，%. <a>如何计算</a></p>", "<p>占人口的比例，%。<a>如何计算</a></p>"],
    ["<p>第一句。 第二句。 <b>第三句</b></p>", "<p>第一句。第二句。<b>第三句</b></p>"],
    ["<p>断点（2021年）: 此前不同</p>", "<p>断点（2021年）：此前不同</p>"]
  ])("are of full width in %s", (html, wanted) => {
    expect(chinese(html)).toBe(wanted);
  });

  it.each([
    "<p>Kenya National Bureau of Statistics (KNBS); 2.5: a.b, c</p>",
    "<p>5\u00a0GB · 66.1% · 1,234 · −0.4</p>",
    "<p>&quot; 中文 &amp; 中文 &#39; 中文</p>",
    "<p>A. 所说语言</p>"
  ])("leave what is not theirs: %s", (html) => {
    expect(chinese(html)).toBe(html);
  });
});
