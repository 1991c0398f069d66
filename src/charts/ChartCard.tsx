import type { ComponentChildren } from "preact";
import { TextBlock, textHeight } from "./TextBlock.tsx";
import { textLines, type TextBox } from "./textLines.ts";

/** The shapes of a card, in its own units: what link previews and slides take, and what stands upright on a phone. */
export const cardSizes = {
  wide: { width: 1200, height: 675 },
  tall: { width: 1080, height: 1350 }
} as const;
export type CardShape = keyof typeof cardSizes;

const margin = 48;
const lineHeights = { kicker: 26, subtitle: 28, source: 22 } as const;

/** The texts of a card so wide. */
const typeIn = (width: number, subtitleLines: number, sourceLines: number) =>
  ({
    kicker: { width, fontSize: 21, bold: true, lines: 2 },
    subtitle: { width, fontSize: 21, lines: subtitleLines, balanced: true },
    source: { width, fontSize: 16, lines: sourceLines }
  }) as const;

/** True where a title stands whole in a card of this shape. */
export function titleFits(title: string, shape: CardShape): boolean {
  return !isCut(title, titleType(title, cardSizes[shape].width - 2 * margin));
}

const isCut = (text: string, box: TextBox): boolean => textLines(text, box).slice(-1)[0]?.endsWith("…") ?? false;

/** Returns the largest letters in which a title is not cut off: a long one takes smaller ones rather than the picture's room. */
function titleType(title: string, width: number): TextBox {
  const smallest = { width, fontSize: 25, bold: true, lines: 4, balanced: true } as const;
  const larger = [
    { ...smallest, fontSize: 36, lines: 2 },
    { ...smallest, fontSize: 30, lines: 3 }
  ];
  return larger.find((box) => !isCut(title, box)) ?? smallest;
}

/** The frame that a card leaves for its picture. */
export interface CardFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rightToLeft: boolean;
}

export interface ChartCardProps {
  /** "wide" unless it says otherwise. */
  readonly shape?: CardShape | undefined;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What the chart is about, in a few words. */
  readonly kicker: string;
  /** The finding. */
  readonly title: string;
  /** What is measured, of whom, and of which years. */
  readonly subtitle: string;
  /** How many lines that may take; 3 unless it says otherwise. */
  readonly subtitleLines?: number | undefined;
  /** Who publishes the data, the dates and the licence. */
  readonly source: string;
  /** At most so many lines of it, where many measures have many sources; 6 unless it says otherwise. */
  readonly sourceLines?: number | undefined;
  /** The name of the site and where the chart is from, as one line. */
  readonly credit: string;
  /** The whole in words, for who cannot see it. */
  readonly label: string;
  /** The style sheet of the picture; that of the card's own texts is added. */
  readonly styles: string;
  /** The colours of texts and ground. */
  readonly colours: { readonly paper: string; readonly ink: string; readonly quiet: string; readonly hair: string };
  readonly picture: (frame: CardFrame) => ComponentChildren;
}

/** Returns where the texts of a card stand, and what frame they leave. */
function layoutOf(props: ChartCardProps) {
  const { direction, kicker, title, subtitle, source } = props;
  const { width, height } = cardSizes[props.shape ?? "wide"];
  const inner = width - 2 * margin;
  const type = typeIn(inner, props.subtitleLines ?? 3, props.sourceLines ?? 6);
  const rightToLeft = direction === "rtl";
  const titleBox = titleType(title, inner);
  const titleLine = Math.round(titleBox.fontSize * 1.22);
  const titleTop = margin + textHeight(kicker, type.kicker, lineHeights.kicker);
  const subtitleTop = titleTop + textHeight(title, titleBox, titleLine) + 4;
  const foot = height - 30;
  const sourceTop = foot - lineHeights.source - textHeight(source, type.source, lineHeights.source) + 16;
  const frame: CardFrame = {
    left: margin,
    right: width - margin,
    top: subtitleTop + textHeight(subtitle, type.subtitle, lineHeights.subtitle) + 16,
    bottom: sourceTop - 32,
    rightToLeft
  };
  return { width, height, inner, type, titleBox, titleLine, titleTop, subtitleTop, foot, sourceTop, frame };
}

/** A chart that stands alone: title, picture, source and licence in one SVG, with nothing outside it. */
export function ChartCard(props: ChartCardProps) {
  const { language, direction, title, source, credit, label, styles, colours, picture } = props;
  const layout = layoutOf(props);
  const { width, height, inner, type, foot, sourceTop, frame } = layout;
  const start = frame.rightToLeft ? frame.right : frame.left;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      lang={language}
      direction={direction}
    >
      <title>{title}</title>
      <style>{styles + cardStyles(colours)}</style>
      <path class="card-paper" d={`M0 0h${width}v${height}h${-width}z`} />
      <HeadTexts {...props} layout={layout} start={start} />
      {picture(frame)}
      <path class="card-hair" d={`M${margin} ${sourceTop - 22}h${inner}`} />
      <TextBlock
        text={source}
        x={start}
        y={sourceTop}
        {...type.source}
        lineHeight={lineHeights.source}
        className="card-quiet"
      />
      <TextBlock text={credit} x={start} y={foot} {...type.source} lines={1} lineHeight={0} className="card-quiet" />
    </svg>
  );
}

interface HeadTextsProps extends Pick<ChartCardProps, "kicker" | "title" | "subtitle"> {
  readonly layout: ReturnType<typeof layoutOf>;
  readonly start: number;
}

/** What stands above the picture: what it is about, the finding, what is measured. */
function HeadTexts({ kicker, title, subtitle, layout, start }: HeadTextsProps) {
  const { type, titleBox, titleLine, titleTop, subtitleTop } = layout;
  return (
    <>
      <TextBlock
        text={kicker}
        x={start}
        y={margin + 10}
        {...type.kicker}
        lineHeight={lineHeights.kicker}
        className="card-quiet"
      />
      <TextBlock
        text={title}
        x={start}
        y={titleTop + Math.round(titleBox.fontSize * 0.84)}
        {...titleBox}
        lineHeight={titleLine}
        className="card-ink"
      />
      <TextBlock
        text={subtitle}
        x={start}
        y={subtitleTop + 18}
        {...type.subtitle}
        lineHeight={lineHeights.subtitle}
        className="card-quiet"
      />
    </>
  );
}

/** Returns the style sheet of a card's own texts, hair lines and lines over years. */
export function cardStyles({ paper, ink, quiet, hair }: ChartCardProps["colours"]): string {
  return [
    `text{font-family:"Noto Sans","Noto Sans Arabic",system-ui,sans-serif}`,
    `.card-paper{fill:${paper}}.card-ink{fill:${ink}}.card-quiet{fill:${quiet}}`,
    `.card-hair{fill:none;stroke:${hair};stroke-width:1}`,
    `.card-line{fill:none;stroke:${quiet};stroke-width:3;stroke-linejoin:round;stroke-linecap:round}`,
    `.card-line.main{stroke:${ink};stroke-width:4}.card-line.e{stroke-dasharray:2 8}`,
    `.card-dot{fill:${quiet}}.card-dot.main{fill:${ink}}`
  ].join("");
}
