import type { IndicatorId } from "../model/indicator.ts";
import type { SiteLanguage } from "../model/language.ts";
import { once } from "../query/once.ts";
import type { EmbedTarget } from "../views/embed/embedCode.ts";
import { mapLabel } from "../views/figure/figureParts.tsx";
import { figureProps } from "./cards.ts";
import { embedTarget } from "./chartLinks.ts";
import { siteIn } from "./site.ts";

/** Returns the picture of an indicator's map, which stands for a page without a chart of its own where it is shared. */
export const sharedPicture = once(
  async (language: SiteLanguage, id: IndicatorId): Promise<Pick<EmbedTarget, "image" | "alternative">> => {
    const site = siteIn(language);
    const title = site.translator.t(`indicator.${id}.name`);
    return embedTarget(site, "map", id, { title, alternative: mapLabel(await figureProps(site, id)) });
  }
);
