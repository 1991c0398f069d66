import { breaks } from "./breaks.ts";
import { cautions } from "./cautions.ts";
import { counts } from "./counts.ts";
import { columns } from "./columns.ts";
import { dimensions } from "./dimensions.ts";
import { indicatorsAffordability } from "./indicatorsAffordability.ts";
import { indicatorsContent } from "./indicatorsContent.ts";
import { indicatorsContext } from "./indicatorsContext.ts";
import { indicatorsSafeAndOpen } from "./indicatorsSafeAndOpen.ts";
import { indicatorsSkills } from "./indicatorsSkills.ts";
import { indicatorsUnconnected } from "./indicatorsUnconnected.ts";
import { licences } from "./licences.ts";
import { places } from "./places.ts";
import { reasons } from "./reasons.ts";
import { statuses } from "./statuses.ts";
import { themes } from "./themes.ts";
import { units } from "./units.ts";
import { interfaceAnalyse } from "./interfaceAnalyse.ts";
import { interfaceSite } from "./interfaceSite.ts";
import { interfaceHome } from "./interfaceHome.ts";
import { interfaceBuilder } from "./interfaceBuilder.ts";
import { interfaceEmbed } from "./interfaceEmbed.ts";
import { interfaceOffline } from "./interfaceOffline.ts";
import { interfaceGaps } from "./interfaceGaps.ts";
import { interfaceMethods } from "./interfaceMethods.ts";
import { interfaceFigure } from "./interfaceFigure.ts";
import { interfaceCountry } from "./interfaceCountry.ts";
import { interfaceCountryBarriers } from "./interfaceCountryBarriers.ts";
import { interfaceCountryPeers } from "./interfaceCountryPeers.ts";
import { interfaceCountryLanguages } from "./interfaceCountryLanguages.ts";
import { interfaceCountryGap } from "./interfaceCountryGap.ts";
import { interfaceGroup } from "./interfaceGroup.ts";
import { interfaceCountrySentences } from "./interfaceCountrySentences.ts";
import { interfaceFigureSentences } from "./interfaceFigureSentences.ts";
import { interfaceQuote } from "./interfaceQuote.ts";
import { interfaceCompare } from "./interfaceCompare.ts";
import { interfaceData } from "./interfaceData.ts";
import { interfaceChanges } from "./interfaceChanges.ts";
import { interfaceDownloads } from "./interfaceDownloads.ts";
import { interfaceReceipt } from "./interfaceReceipt.ts";
import { storyFrame } from "./storyFrame.ts";
import { storyUnconnected } from "./storyUnconnected.ts";
import { storyAffordability } from "./storyAffordability.ts";
import { storySkills } from "./storySkills.ts";
import { storyContent } from "./storyContent.ts";
import { storyInternetWeWant } from "./storyInternetWeWant.ts";
import type { Messages } from "../message.ts";

export const all: Messages = {
  ...themes,
  ...indicatorsUnconnected,
  ...indicatorsAffordability,
  ...indicatorsSkills,
  ...indicatorsContent,
  ...indicatorsSafeAndOpen,
  ...indicatorsContext,
  ...columns,
  ...counts,
  ...dimensions,
  ...statuses,
  ...cautions,
  ...breaks,
  ...places,
  ...units,
  ...licences,
  ...reasons,
  ...interfaceAnalyse,
  ...interfaceSite,
  ...interfaceHome,
  ...interfaceBuilder,
  ...interfaceEmbed,
  ...interfaceOffline,
  ...interfaceGaps,
  ...interfaceMethods,
  ...interfaceFigure,
  ...interfaceCountry,
  ...interfaceCountryBarriers,
  ...interfaceCountryPeers,
  ...interfaceCountryLanguages,
  ...interfaceCountryGap,
  ...interfaceGroup,
  ...interfaceCountrySentences,
  ...interfaceFigureSentences,
  ...interfaceQuote,
  ...interfaceCompare,
  ...interfaceData,
  ...interfaceDownloads,
  ...interfaceChanges,
  ...interfaceReceipt,
  ...storyFrame,
  ...storyUnconnected,
  ...storyAffordability,
  ...storySkills,
  ...storyContent,
  ...storyInternetWeWant
};
