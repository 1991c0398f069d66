import type { Messages } from "../../i18n/message.ts";
import type { FigureContext } from "../figure/figureContext.ts";
import { toPayload, type FigurePayload } from "../figure/figurePayload.ts";

/** What only a page says: who is missing and how many people live there, and what its search says. */
const pageOnly = /^ui\.(?:missing|search)/;

/** Returns the payload of an embed: that of its page, without what an embed does not show. */
export function toEmbedPayload(
  context: FigureContext,
  messages: Messages,
  addresses: Pick<FigurePayload, "sliceBase" | "areaHref">
): FigurePayload {
  const areas = context.areas.map((area) => ({ ...area, people: undefined }));
  const shown = Object.fromEntries(Object.entries(messages).filter(([key]) => !pageOnly.test(key)));
  return toPayload({ ...context, areas }, shown, addresses);
}
