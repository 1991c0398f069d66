import { TextBlock, textHeight } from "../../charts/TextBlock.tsx";
import { cardSizes } from "../../charts/ChartCard.tsx";
import { MapCard, type MapCardProps } from "./MapCard.tsx";

export interface LessonPosterProps extends MapCardProps {
  /** The question of the lesson, in large letters over the map. */
  readonly question: string;
}

const margin = 48;
const lineHeight = 96;
const { width, height } = cardSizes.tall;
const box = { width: width - 2 * margin, fontSize: 80, bold: true, lines: 3, balanced: true } as const;

/** A poster for a wall: a question over the map that it is asked of, upright, to be printed as large as one likes. */
export function LessonPoster({ question, ...map }: LessonPosterProps) {
  const { language, direction } = map.context.translator;
  const head = margin + textHeight(question, box, lineHeight);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={head + height}
      viewBox={`0 0 ${String(width)} ${String(head + height)}`}
      lang={language}
      direction={direction}
    >
      <title>{question}</title>
      <path class="card-paper" d={`M0 0h${String(width)}v${String(head)}h${String(-width)}z`} />
      <TextBlock
        {...box}
        text={question}
        x={direction === "rtl" ? width - margin : margin}
        y={margin + 72}
        lineHeight={lineHeight}
        className="card-ink"
      />
      <svg y={head} width={width} height={height}>
        <MapCard {...map} shape="tall" />
      </svg>
    </svg>
  );
}
