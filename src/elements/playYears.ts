import type { ComparePainter, ComparePicture, Painted } from "./comparePainter.ts";

const stepMilliseconds = 600;

/** Years that go by. */
export interface PlayedYears {
  /** Stops where it is, and tells nobody. */
  readonly stop: () => void;
}

/** What is told of years that go by. */
interface PlayEvents {
  readonly show: (year: number, parts: ComparePicture["parts"]) => void;
  /** The last year was shown for as long as the others. */
  readonly end: () => void;
}

/** Shows the picture and its sentence for each year that can be played, one after the other. */
export function playPicture(painter: ComparePainter, painted: Painted, { show, end }: PlayEvents): PlayedYears {
  const { state } = painted;
  const followsYear = new Set(["chart", "finding"]);
  const picture = (year: number): ComparePicture => painter.paint({ ...painted, state: { ...state, year } });
  const onYear = (year: number): void =>
    show(
      year,
      picture(year).parts.filter(([name]) => followsYear.has(name))
    );
  return playYears(painter.paint(painted).played, state.year, onYear, end);
}

/** Shows years one after the other, from the one behind `from`, or from the first where there is none behind it. */
export function playYears(
  years: readonly number[],
  from: number | "latest",
  onYear: (year: number) => void,
  onEnd: () => void
): PlayedYears {
  let index = Math.max(
    0,
    years.findIndex((year) => from !== "latest" && year > from)
  );
  const step = (): void => {
    const year = years[index];
    index += 1;
    if (year === undefined) {
      clearInterval(timer);
      onEnd();
    } else onYear(year);
  };
  const timer = setInterval(step, stepMilliseconds);
  step();
  return { stop: () => clearInterval(timer) };
}
