import type { ComponentChild } from "preact";
import { CardBars } from "../../../charts/CardBars.tsx";
import { CardColourNames, colourNamesHeight } from "../../../charts/CardColourNames.tsx";
import { CardDots } from "../../../charts/CardDots.tsx";
import { CardMultiples, CardSeriesLines } from "../../../charts/CardSeriesLines.tsx";
import { CardScatter } from "../../../charts/CardScatter.tsx";
import { CardSlope } from "../../../charts/CardSlope.tsx";
import { CardTable } from "../../../charts/CardTable.tsx";
import { mostCardRows } from "../../../charts/cardRows.ts";
import type { CardFrame, CardShape } from "../../../charts/ChartCard.tsx";
import { groupNameKey } from "../../../i18n/groupName.ts";
import type { ColourTheme } from "../../../scales/palettes.ts";
import { groupColours } from "../../../scales/seriesColours.ts";
import type { CompareView } from "../../../state/compareState.ts";
import { cardColours } from "../../card/cardColours.ts";
import { colourGroups } from "../ColourNames.tsx";
import type { ComparePartProps } from "../compareParts.ts";
import { profileCell } from "../profileCell.ts";
import { drawsLine, linesFrame, toLine } from "../seriesLines.ts";
import { barParts } from "../views/bars.tsx";
import { dotParts } from "../views/dots.tsx";
import { scatterParts } from "../views/scatter.tsx";
import { slopeParts } from "../views/slope.tsx";
import { tableCells } from "./tableCells.ts";

export interface CardPictureProps extends ComparePartProps {
  readonly frame: CardFrame;
  readonly theme: ColourTheme;
}

/** What a view draws into a card, and how many rows it has room for. */
interface CardPicture {
  readonly Picture: (props: CardPictureProps) => ComponentChild;
  readonly most?: Readonly<Record<CardShape, number>>;
}

/** A row of a table takes more height than a bar. */
const mostTableRows = { wide: 7, tall: 16 } as const;

/** What each view draws into a card, from what its picture on the page is drawn from. */
export const compareCardPictures: Readonly<Record<CompareView, CardPicture>> = {
  lines: {
    Picture: (props) => {
      const { series, ...frame } = cardLines(props, "label");
      return <CardSeriesLines {...frame} frame={props.frame} series={series} />;
    }
  },
  multiples: {
    Picture: (props) => {
      const { series, ...frame } = cardLines(props, "name");
      return <CardMultiples {...frame} breakLabels={[]} frame={props.frame} series={series} />;
    }
  },
  bars: { Picture: BarsPicture, most: mostCardRows },
  dots: { Picture: (props) => <CardDots {...dotParts(props)} frame={props.frame} />, most: mostCardRows },
  slope: {
    Picture: (props) => {
      const parts = slopeParts(props);
      return parts && <CardSlope {...parts} frame={props.frame} />;
    }
  },
  scatter: { Picture: ScatterPicture },
  profile: { Picture: ProfilePicture, most: mostTableRows },
  table: { Picture: (props) => <CardTable {...tableCells(props)} frame={props.frame} />, most: mostTableRows }
};

function BarsPicture(props: CardPictureProps) {
  const { rows, domain } = barParts(props);
  return (
    <CardBars
      frame={props.frame}
      domain={domain}
      rows={rows.map(({ subject, cell, text, isEstimated }) => ({
        ...cell,
        id: subject.id,
        name: subject.name,
        text,
        className: `card-bar ${subject.className}`,
        isHollow: isEstimated
      }))}
    />
  );
}

function ProfilePicture({ context: { translator }, state, data, model, frame }: CardPictureProps) {
  const { t, formats } = translator;
  return (
    <CardTable
      frame={frame}
      heads={(data.measures ?? []).map(({ indicator: { id } }) =>
        formats.formatParts([t(`indicator.${id}.short`), t(`indicator.${id}.unit`)])
      )}
      rows={model.profile.map(({ id, name, figures }) => ({
        id,
        name,
        cells: figures.map((figure) => profileCell(translator, figure, state.year))
      }))}
    />
  );
}

function cardLines(props: CardPictureProps, name: "label" | "name") {
  const { model } = props;
  const rows = model.drawn.filter((row) => drawsLine(row, model));
  return {
    ...linesFrame({ ...props, label: "" }),
    series: rows.map((row) => toLine(props, row, row.subject[name], row.subject.className))
  };
}

/** The room for the name of the upright axis over a scatter plot, and for that of the other below. */
const axisNames = 44;

function ScatterPicture(props: CardPictureProps) {
  const { context, state, theme, frame } = props;
  const { left, right, top, bottom, rightToLeft } = frame;
  const parts = scatterParts(props);
  if (!parts) return null;
  const colours = groupColours[theme];
  const { quiet } = cardColours[theme];
  const names = colourGroups(state.colour).map((id, place) => ({
    name: context.translator.t(groupNameKey(id)),
    fill: colours[place] ?? quiet
  }));
  const plot = top + colourNamesHeight(names, right - left) + axisNames;
  return (
    <>
      <CardColourNames names={names} left={left} right={right} top={top + 8} rightToLeft={rightToLeft} />
      <CardScatter
        {...parts}
        left={left}
        top={plot}
        width={right - left}
        height={bottom - plot - axisNames}
        colours={cardColours[theme]}
        fillOf={(name) => colours[Number.parseInt(name.slice(1), 10)] ?? quiet}
      />
    </>
  );
}
