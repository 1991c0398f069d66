import { matchingMessages } from "../i18n/keyPattern.ts";
import type { Messages } from "../i18n/message.ts";
import { messagesOf } from "../i18n/messages.ts";
import type { SiteLanguage } from "../model/language.ts";
import { once } from "../query/once.ts";
import { scriptKeys, type ScriptCode } from "./scriptKeys.ts";

/** A script that speaks. */
export type SpeakingScript =
  | "figure"
  | "region"
  | "embed"
  | "compare"
  | "compareFrame"
  | "comparePicture"
  | "gap"
  | "picture"
  | "deskStart"
  | "desk"
  | "keep";

const mapView = "src/elements/map/mapView.tsx";

/** The scripts that redraw what the build wrote, by the module that they begin with; and what the desk fetches later. */
const scripts: Readonly<Record<SpeakingScript, ScriptCode>> = {
  figure: { entry: "src/elements/IndicatorFigure.ts", later: true, without: [mapView] },
  // Its words are a file of their own, with those of all regions.
  region: { entry: mapView, later: true },
  // An embed does not say of whom there is no figure.
  embed: {
    entry: "src/elements/IndicatorFigure.ts",
    later: true,
    without: ["src/views/figure/MissingAreas.tsx", mapView]
  },
  compare: { entry: "src/elements/CompareFigure.ts", later: true },
  compareFrame: { entry: "src/elements/CompareFrame.ts", later: true },
  // Its words come with those of the frame.
  comparePicture: { entry: "src/elements/picture/pictureOfCompare.ts", later: false },
  gap: { entry: "src/elements/GapSliders.ts", later: true },
  // Its words are a file of their own, fetched when a picture is saved.
  picture: { entry: "src/elements/picture/pictureOfMap.ts", later: false },
  deskStart: { entry: "src/elements/AnalyseDesk.ts", later: false },
  desk: { entry: "src/elements/analyse/openDesk.ts", later: true },
  keep: { entry: "src/elements/KeepSite.ts", later: false }
};

/** Returns the messages of a language that a script may ask for, whatever its page is about. */
export function scriptMessages(language: SiteLanguage, script: SpeakingScript): Messages {
  return byScript(script)(language);
}

const byScript = once((script: SpeakingScript) => {
  const patterns = scriptKeys(scripts[script]);
  return once((language: SiteLanguage) => matchingMessages(messagesOf(language), patterns));
});
