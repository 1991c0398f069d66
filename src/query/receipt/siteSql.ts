import bestLanguageDepth from "../sql/receipt/best-language-depth.sql?raw";
import coverageGap from "../sql/receipt/coverage-gap.sql?raw";
import dailyUseAmongUsersGenderParity from "../sql/receipt/daily-use-among-users-gender-parity.sql?raw";
import dailyUseAmongUsersRuralParity from "../sql/receipt/daily-use-among-users-rural-parity.sql?raw";
import figure from "../sql/receipt/figure.sql?raw";
import figures from "../sql/receipt/figures.sql?raw";
import figuresOfArea from "../sql/receipt/figures-of-area.sql?raw";
import groupMean from "../sql/receipt/group-mean.sql?raw";
import groupMeanCarried from "../sql/receipt/group-mean-carried.sql?raw";
import groupMedian from "../sql/receipt/group-median.sql?raw";
import groupMet from "../sql/receipt/group-met.sql?raw";
import groupSum from "../sql/receipt/group-sum.sql?raw";
import groupSumCarried from "../sql/receipt/group-sum-carried.sql?raw";
import languageUseBands from "../sql/receipt/language-use-bands.sql?raw";
import localContentCoverage100k from "../sql/receipt/local-content-coverage-100k.sql?raw";
import localContentCoverage10k from "../sql/receipt/local-content-coverage-10k.sql?raw";
import peopleOffline from "../sql/receipt/people-offline.sql?raw";
import peopleOfflineWorld from "../sql/receipt/people-offline-world.sql?raw";
import phoneOwnershipGenderParity from "../sql/receipt/phone-ownership-gender-parity.sql?raw";
import priceCutToTarget from "../sql/receipt/price-cut-to-target.sql?raw";
import usageGap from "../sql/receipt/usage-gap.sql?raw";
import { createReceiptSql } from "./receiptSql.ts";

/** The SQL behind the figures, for the pages of the build. */
export const receiptSql = createReceiptSql({
  "best-language-depth": bestLanguageDepth,
  "coverage-gap": coverageGap,
  "daily-use-among-users-gender-parity": dailyUseAmongUsersGenderParity,
  "daily-use-among-users-rural-parity": dailyUseAmongUsersRuralParity,
  figure,
  figures,
  "figures-of-area": figuresOfArea,
  "group-mean": groupMean,
  "group-mean-carried": groupMeanCarried,
  "group-median": groupMedian,
  "group-met": groupMet,
  "group-sum": groupSum,
  "group-sum-carried": groupSumCarried,
  "language-use-bands": languageUseBands,
  "local-content-coverage-100k": localContentCoverage100k,
  "local-content-coverage-10k": localContentCoverage10k,
  "people-offline": peopleOffline,
  "people-offline-world": peopleOfflineWorld,
  "phone-ownership-gender-parity": phoneOwnershipGenderParity,
  "price-cut-to-target": priceCutToTarget,
  "usage-gap": usageGap
});
