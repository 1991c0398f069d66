import { sourceLanguage } from "../model/language.ts";
import type { PackageWords } from "../query/export/dataPackage.ts";
import { wordsIn } from "../site/site.ts";
import { citations } from "../views/receipt/citations.ts";

const { t } = wordsIn(sourceLanguage);

/** Returns how a set of files is cited, in English, after APA: with the state of the data and the publishers. */
export function citation(words: Pick<PackageWords, "title" | "homepage" | "release" | "sources">): string {
  const { title, homepage, release, sources } = words;
  const publishers = [...new Set(sources.map(({ attribution }) => attribution))];
  return citations({
    site: t("site.name"),
    title,
    publishers,
    url: homepage,
    release,
    medium: t("cite.medium.data-set"),
    isChart: false,
    version: t("cite.version", { release: release.id }),
    language: sourceLanguage,
    // Their names hold commas.
    basis: t("cite.basis", {
      publishers: publishers.reduce((all, next) => (all === "" ? next : t("cite.joined", { all, next })), "")
    })
  }).apa;
}
