import { markdownAddress, markdownText, markupText } from "../../model/codeText.ts";

/** What the ways to embed a chart are written from; every address is whole. */
export interface EmbedTarget {
  readonly src: string;
  /** What the frame is called: what the chart shows, in one line. */
  readonly title: string;
  /** The text alternative of the picture. */
  readonly alternative: string;
  readonly page: string;
  /** The picture of 1200 × 675: PNG, or SVG where the site was built without; the name of a file that is not on the site. */
  readonly image: string;
  /** True where the site has the picture; otherwise who embeds it saves it and keeps it. */
  readonly isBuilt: boolean;
  /** The script that gives the iframe its height; undefined where the height is fixed. */
  readonly script: string | undefined;
  readonly heightPixels: number;
  readonly appearance: "auto" | "light" | "dark";
}

/** The ways to embed, in the order in which they are offered. */
export const embedWays = ["iframe", "image", "wordpress", "amp", "markdown"] as const;
export type EmbedWay = (typeof embedWays)[number];

/** Returns the code to copy, for each way. */
export function embedCode(target: EmbedTarget): Readonly<Record<EmbedWay, string>> {
  const iframe = iframeCode(target);
  return {
    iframe,
    image: imageCode(target),
    wordpress: `<!-- wp:html -->\n${iframe}\n<!-- /wp:html -->`,
    amp: ampCode(target),
    markdown: `[![${markdownText(target.alternative)}](${markdownAddress(target.image)})](${markdownAddress(target.page)})`
  };
}

/** Returns the iframe; without `style` unless it has to be light or dark, for pages with a strict policy. */
export function iframeCode({ src, title, script, heightPixels, appearance }: EmbedTarget): string {
  const style = appearance === "auto" ? "" : ` style="color-scheme: ${appearance}"`;
  const iframe = `<iframe src="${markupText(src)}" title="${markupText(title)}" width="100%" height="${String(heightPixels)}" frameborder="0" loading="lazy"${style}></iframe>`;
  return script === undefined ? iframe : `${iframe}\n<script src="${markupText(script)}" async></script>`;
}

/** Returns the picture in a link, never wider than its column. */
function imageCode({ page, image, alternative }: EmbedTarget): string {
  return `<a href="${markupText(page)}"><img src="${markupText(image)}" alt="${markupText(alternative)}" width="1200" height="675" loading="lazy" style="max-width: 100%; height: auto"></a>`;
}

/** AMP fixes the first height and lets the chart ask for another. */
function ampCode({ src, title, image, isBuilt, alternative, heightPixels }: EmbedTarget): string {
  const placeholder = `  <amp-img placeholder layout="fill" src="${markupText(image)}" alt="${markupText(alternative)}"></amp-img>`;
  return [
    `<amp-iframe src="${markupText(src)}" title="${markupText(title)}" width="600" height="${String(heightPixels)}" layout="responsive" sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0" resizable>`,
    `  <div overflow tabindex="0" role="button" aria-label="${markupText(title)}">+</div>`,
    ...(isBuilt ? [placeholder] : []),
    `</amp-iframe>`
  ].join("\n");
}
