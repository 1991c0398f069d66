import { textLines, type TextBox } from "./textLines.ts";

export interface TextBlockProps extends TextBox {
  readonly text: string;
  /** Where the first line starts: the left edge, or the right one of a text that runs from right to left. */
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly lineHeight: number;
  readonly className: string;
}

/** Returns the height that a text takes, from the top of its first line to the foot of its last. */
export function textHeight(text: string, box: TextBox, lineHeight: number): number {
  return textLines(text, box).length * lineHeight;
}

/** A text in lines, which begin at `x` whatever the direction that the picture sets. */
export function TextBlock({ text, x, y, lineHeight, className, ...box }: TextBlockProps) {
  return (
    <text class={className} x={x} y={y} font-size={box.fontSize} font-weight={box.bold === true ? 700 : undefined}>
      {textLines(text, box).map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? undefined : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
