import type { CardShape } from "../../charts/ChartCard.tsx";
import type { ColourTheme } from "../../scales/palettes.ts";

/** The picture of a chart that a reader asks for. */
export interface AskedPicture {
  /** The address of the chart's frame, without the state. */
  readonly frame: string;
  /** The state, as the address of its page has it. */
  readonly query: string;
  /** The address that the site's files stand below. */
  readonly base: string;
  /** The address that the picture names as its own: of its page in its state, without the protocol. */
  readonly page: string;
  readonly theme: ColourTheme;
  readonly shape: CardShape;
  /** The colours that a page has given to what was chosen, by the classes of its names; others go by their order. */
  readonly classes?: ReadonlyMap<string, string> | undefined;
}
