import { groupNameKey } from "../i18n/groupName.ts";
import { formatsOf } from "../i18n/languageFormats.ts";
import { keptRegions } from "../kept/keptPaths.ts";
import { siteLanguages } from "../model/language.ts";
import { groupOfRegion } from "../model/mapRegion.ts";
import type { KeepPayload } from "../views/keep/keepPayload.ts";
import { scriptMessages } from "./scriptMessages.ts";
import type { Site } from "./site.ts";

/** Returns what the page for keeping the site carries for its script. */
export function keepPayloadOf({ language, translator, file }: Site): KeepPayload {
  const { t, numbers } = translator;
  const regions = keptRegions.map((region): KeepPayload["choices"][number] => {
    return [region, t("keep.choice.region", { region: t(groupNameKey(groupOfRegion[region])) })];
  });
  return {
    language,
    numbers,
    messages: scriptMessages(language, "keep"),
    base: file(""),
    choices: [["world", t("keep.choice.world")], ...regions],
    languages: Object.fromEntries(siteLanguages.map((each) => [each, formatsOf(each).name]))
  };
}
