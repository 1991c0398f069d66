import { breaks } from "./breaks.ts";
import { cautions } from "./cautions.ts";
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
import { interfaceSite } from "./interfaceSite.ts";
import { interfaceHome } from "./interfaceHome.ts";
import { interfaceBuilder } from "./interfaceBuilder.ts";
import { interfaceEmbed } from "./interfaceEmbed.ts";
import { interfaceFigure } from "./interfaceFigure.ts";
import { interfaceCountry } from "./interfaceCountry.ts";
import { interfaceCountrySentences } from "./interfaceCountrySentences.ts";
import { interfaceQuote } from "./interfaceQuote.ts";
import { interfaceData } from "./interfaceData.ts";
import { interfaceDownloads } from "./interfaceDownloads.ts";
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
  ...dimensions,
  ...statuses,
  ...cautions,
  ...breaks,
  ...places,
  ...units,
  ...licences,
  ...reasons,
  ...interfaceSite,
  ...interfaceHome,
  ...interfaceBuilder,
  ...interfaceEmbed,
  ...interfaceFigure,
  ...interfaceCountry,
  ...interfaceCountrySentences,
  ...interfaceQuote,
  ...interfaceData,
  ...interfaceDownloads
};
