import type { Messages } from "../../i18n/message.ts";
import type { FigureContext } from "../figure/figureContext.ts";
import { toPayload, type FigurePayload } from "../figure/figurePayload.ts";

/** Returns the payload of an embed: that of its page, without the people, whom an embed does not list. */
export function toEmbedPayload(
  context: FigureContext,
  messages: Messages,
  addresses: Pick<FigurePayload, "sliceBase" | "areaHref">
): FigurePayload {
  const areas = context.areas.map((area) => ({ ...area, people: undefined }));
  return toPayload({ ...context, areas }, messages, addresses);
}
