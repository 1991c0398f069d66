import type { ComponentChildren } from "preact";
import { ChartCard, titleFits, type CardFrame, type CardShape } from "../../../charts/ChartCard.tsx";
import { TextBlock, textHeight } from "../../../charts/TextBlock.tsx";
import type { ColourTheme } from "../../../scales/palettes.ts";
import { cardColours } from "../../card/cardColours.ts";
import { headline } from "../../card/headline.ts";
import type { CardOrigin } from "../../card/MapCard.tsx";
import { seriesCardStyles } from "../../card/seriesCardStyles.ts";
import { hasPicture } from "../CompareChart.tsx";
import { captionText, chartLabel } from "../compareCaption.ts";
import type { ComparePartProps } from "../compareParts.ts";
import { measuredText } from "../measuredText.ts";
import { readingText } from "../readingText.ts";
import { shownText } from "../words.ts";
import { compareViewEntries } from "../compareViews.ts";
import type { CardPicture } from "./cardPicture.ts";

export interface CompareCardProps extends ComparePartProps, CardOrigin {
  /** What the view draws, see `CompareViewEntry.card`. */
  readonly card: CardPicture;
  readonly theme?: ColourTheme | undefined;
  readonly shape?: CardShape | undefined;
}

/** Of many measures each has its sources: as many lines as eight of them take. */
const mostSourceLines = 16;

/** A comparison in one state as a picture that stands alone. */
export function CompareCard({ theme = "light", shape = "wide", source, address, card, ...props }: CompareCardProps) {
  const { translator } = props.context;
  const { t } = translator;
  const { Picture, most, isTable = false } = card;
  const { model, count, shown } = withRows(props, isTable, most?.[shape] ?? Infinity);
  const [measure, caption] = [shownText(translator, props.state, props.data), captionText(props)];
  // Sentences that are longer than a title stand below it whole.
  const isTitle = titleFits(headline(caption), shape);
  const isDrawn = isTable || hasPicture(props);
  const note = [
    ...(isDrawn && (!isTable || props.data.measures) ? [readingText(props)] : []),
    ...(shown < count ? [t("compare.card.more", { shown, count })] : [])
  ].join(" ");
  return (
    <ChartCard
      shape={shape}
      language={translator.language}
      direction={translator.direction}
      kicker={isTitle ? measure : t("compare.title")}
      title={isTitle ? headline(caption) : measure}
      subtitle={measuredText(props)}
      source={source}
      sourceLines={mostSourceLines}
      credit={t("card.credit", { site: t("site.name"), address })}
      label={chartLabel(props)}
      styles={seriesCardStyles(theme)}
      colours={cardColours[theme]}
      picture={(frame) => (
        <WithSentences caption={isTitle ? "" : caption} note={note} frame={frame}>
          {(room) => isDrawn && <Picture {...props} model={model} frame={room} theme={theme} />}
        </WithSentences>
      )}
    />
  );
}

/** Returns what is drawn one below the other, as many as there is room for, and how many of how many that is. */
function withRows({ state, data, model }: ComparePartProps, isTable: boolean, most: number) {
  const { draws = ({ cell }) => cell !== undefined } = compareViewEntries[state.view];
  const rows = isTable ? model.rows : model.rows.filter((row) => draws(row, model));
  const count = data.measures ? model.profile.length : rows.length;
  const cut = { ...model, rows: rows.slice(0, most), profile: model.profile.slice(0, most) };
  return { model: cut, count, shown: Math.min(count, most) };
}

interface WithSentencesProps {
  readonly caption: string;
  readonly note: string;
  readonly frame: CardFrame;
  readonly children: (room: CardFrame) => ComponentChildren;
}

const captionType = { fontSize: 19, lines: 8, lineHeight: 25 } as const;
const noteType = { fontSize: 16, lines: 6, lineHeight: 21 } as const;

/** What is said over a picture, which takes the room below: its sentences where they are no title, and how it is read. */
function WithSentences({ caption, note, frame, children }: WithSentencesProps) {
  const { left, right, top, rightToLeft } = frame;
  const at = { x: rightToLeft ? right : left, width: right - left };
  const height = (text: string, { lineHeight, ...box }: typeof captionType | typeof noteType): number =>
    text === "" ? 0 : textHeight(text, { ...box, width: at.width }, lineHeight) + 8;
  const noteTop = top + height(caption, captionType);
  return (
    <>
      {caption !== "" && <TextBlock {...captionType} {...at} text={caption} y={top + 12} className="card-ink" />}
      {note !== "" && <TextBlock {...noteType} {...at} text={note} y={noteTop + 8} className="card-quiet" />}
      {children({ ...frame, top: noteTop + height(note, noteType) })}
    </>
  );
}
