import type { ComponentChild } from "preact";
import type { CardFrame, CardShape } from "../../../charts/ChartCard.tsx";
import type { ColourTheme } from "../../../scales/palettes.ts";
import type { ComparePartProps } from "../compareParts.ts";

export interface CardPictureProps extends ComparePartProps {
  readonly frame: CardFrame;
  readonly theme: ColourTheme;
}

/** What a view draws into a card, from what its picture on the page is drawn from. */
export interface CardPicture {
  readonly Picture: (props: CardPictureProps) => ComponentChild;
  /** As many rows as it has room for; the rest is left to the page. */
  readonly most?: Readonly<Record<CardShape, number>>;
  /** True where it is a table, which needs no words on how it is read and is drawn whatever it holds. */
  readonly isTable?: true;
}

/** A row of a table takes more height than a bar. */
export const mostTableRows = { wide: 7, tall: 16 } as const;
