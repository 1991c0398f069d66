import { describe, expect, it } from "vitest";
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
