import { recomputedBreaks } from "./recomputedBreaks.ts";
import { changes } from "./changes.ts";
import { contentMeasures } from "./contentMeasures.ts";
import { countryPages } from "./countryPages.ts";
import { derivedIndicators } from "./derivedIndicators.ts";
import { gaps } from "./gaps.ts";
import { groupPages } from "./groupPages.ts";
import { home } from "./home.ts";
import { lessonAnswers } from "./lessonAnswers.ts";
import { loadPrices } from "./loadPrices.ts";
import { maps } from "./maps.ts";
import { numberDated } from "./numberDated.ts";
import { offlineSums } from "./offlineSums.ts";
import { outputs } from "./outputs.ts";
import { stepsOfPrices } from "./stepsOfPrices.ts";
import { projection } from "./projection.ts";
import { publishers } from "./publisherDifferences.ts";
import { publishedShares } from "./publishedShares.ts";
import { shutdowns } from "./shutdowns.ts";
import { silences } from "./silences.ts";
import { snapshot } from "./snapshot.ts";
import { storyNumbers } from "./storyNumbers.ts";
import { surveys } from "./surveys.ts";
import type { Subject } from "./check.ts";

/** Everything that is computed twice, in the order of the report. */
export const subjects: readonly Subject[] = [
  outputs,
  snapshot,
  derivedIndicators,
  contentMeasures,
  recomputedBreaks,
  offlineSums,
  numberDated,
  projection,
  gaps,
  countryPages,
  silences,
  groupPages,
  changes,
  home,
  storyNumbers,
  maps,
  publishers,
  publishedShares,
  surveys,
  shutdowns,
  stepsOfPrices,
  lessonAnswers,
  loadPrices
];
