import { TextBlock, textHeight } from "../../charts/TextBlock.tsx";
import type { PartProps } from "../figure/figureParts.tsx";
import { belowEachOther } from "./belowEachOther.ts";
import type { MapWords } from "./mapWords.ts";

interface ChosenLinesProps {
  readonly figure: PartProps;
  readonly words: Pick<MapWords, "describe">;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** The height that the whole may take. */
  readonly room: number;
}

/** The figures of the areas that the state names, below each other: as many as there is room for. */
export function ChosenLines({ figure, words, x, top, width, room }: ChosenLinesProps) {
  const { context, state } = figure;
  const box = { width, fontSize: 18, bold: true, lines: 3 };
  const lines = state.areas.map((code) => {
    const name = context.areas.find((area) => area.code === code)?.name ?? code;
    const text = words.describe(code, name, figure);
    return { code, text, height: textHeight(text, box, 23) };
  });
  return (
    <>
      {belowEachOther(lines, { top, gap: 6, room }).map(({ code, text, y }) => (
        <TextBlock key={code} {...box} text={text} x={x} y={y + 18} lineHeight={23} className="card-ink" />
      ))}
    </>
  );
}
