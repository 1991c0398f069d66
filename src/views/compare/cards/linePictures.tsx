import { CardMultiples, CardSeriesLines } from "../../../charts/CardSeriesLines.tsx";
import { drawsLine, linesFrame, toLine } from "../seriesLines.ts";
import type { CardPicture, CardPictureProps } from "./cardPicture.ts";

/** All lines in one picture. */
export const linesCard: CardPicture = {
  Picture: (props) => {
    const { series, ...frame } = cardLines(props, "label");
    return <CardSeriesLines {...frame} frame={props.frame} series={series} />;
  }
};

/** A small picture for each line. */
export const multiplesCard: CardPicture = {
  Picture: (props) => {
    const { series, ...frame } = cardLines(props, "name");
    return <CardMultiples {...frame} breakLabels={[]} frame={props.frame} series={series} />;
  }
};

function cardLines(props: CardPictureProps, name: "label" | "name") {
  const { model } = props;
  const rows = model.drawn.filter((row) => drawsLine(row, model));
  return {
    ...linesFrame({ ...props, label: "" }),
    series: rows.map((row) => toLine(props, row, row.subject[name], row.subject.className))
  };
}
