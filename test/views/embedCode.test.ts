import { describe, expect, it } from "vitest";
import { embedCode, embedWays, type EmbedTarget } from "../../src/views/embed/embedCode.ts";
import { markupOf } from "../built/markup.ts";

const target: EmbedTarget = {
  src: "https://x.org/en/embed/map/use/?year=2020&area=KEN~UGA",
  page: "https://x.org/en/map/use/",
  image: "https://x.org/charts/map/use.en.png",
  isBuilt: true,
  title: `People "online" <b>`,
  alternative: "A map [of the world] & more",
  script: "https://x.org/embed.js",
  heightPixels: 600,
  appearance: "auto"
};

describe("embedCode", () => {
  const codes = embedCode(target);

  it("writes an iframe with title and height that reads back as it was meant, and nothing that a strict host refuses", () => {
    const [frame, script] = markupOf(codes.iframe).tags;
    expect(frame?.attributes).toEqual({
      src: target.src,
      title: target.title,
      width: "100%",
      height: "600",
      frameborder: "0",
      loading: "lazy"
    });
    expect(script?.attributes).toEqual({ src: target.script, async: "" });
    expect(embedCode({ ...target, script: undefined }).iframe).not.toContain("<script");
  });

  it("asks the host for light or dark only where the reader of the code did", () => {
    expect(embedCode({ ...target, appearance: "dark" }).iframe).toContain(`style="color-scheme: dark"`);
    expect(codes.iframe).not.toContain("style");
  });

  it("gives the picture its words, and a link to the page", () => {
    const [link, image] = markupOf(codes.image).tags;
    expect(link?.attributes["href"]).toBe(target.page);
    expect(image?.attributes["alt"]).toBe(target.alternative);
    expect(image?.attributes["style"]).toBe("max-width: 100%; height: auto");
    expect(codes.markdown).toBe(
      "[![A map \\[of the world\\] & more](https://x.org/charts/map/use.en.png)](https://x.org/en/map/use/)"
    );
  });

  it("keeps words for Markdown in one line, and their signs as signs", () => {
    const { markdown } = embedCode({ ...target, alternative: "Up *3* points\n\nin <2020>, my_file" });
    expect(markdown.split("](")[0]).toBe("[![Up \\*3\\* points in \\<2020\\>, my\\_file");
  });

  it("wraps the iframe for WordPress, and lets AMP's ask for its height", () => {
    expect(codes.wordpress.split("\n").at(0)).toBe("<!-- wp:html -->");
    expect(codes.wordpress).toContain(codes.iframe);
    const amp = markupOf(codes.amp).tags;
    expect(amp.map(({ name }) => name)).toEqual(["amp-iframe", "div", "amp-img"]);
    expect(amp[0]?.attributes["resizable"]).toBe("");
    expect(amp[1]?.attributes["overflow"]).toBe("");
  });

  it("has every way", () => {
    expect(Object.keys(codes)).toEqual([...embedWays]);
  });
});
