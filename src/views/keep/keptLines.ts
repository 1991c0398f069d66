import type { Translate } from "../../i18n/translator.ts";
import type { KeptLine } from "./KeepForm.tsx";
import type { KeepPayload } from "./keepPayload.ts";

/** What is kept of a language. */
interface Kept {
  readonly language: string;
  readonly build: string;
  readonly date: string;
  readonly regions: readonly string[];
  readonly bytes: number;
  readonly isWhole: boolean;
}

/** What the site has now: its build, the date of its data in words, and the bytes of some regions. */
interface Newest {
  readonly build: string;
  readonly date: string;
  readonly bytesOf: (regions: readonly string[]) => number;
}

/** Returns bytes in megabytes of a million, rounded up: a size that is named is never less than what comes. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

/** Returns a line of each language that is kept, that of the page first, with what is newer where that is known. */
export function keptLines(
  { language, choices, languages }: KeepPayload,
  t: Translate,
  kept: readonly Kept[],
  newest: Newest | undefined
): readonly KeptLine[] {
  const names = new Map(choices);
  const own = kept.filter((each) => each.language === language);
  const others = kept.filter((each) => each.language !== language && each.isWhole);
  // While a newer copy is being fetched, the older one is still the one that counts.
  const shown = own.filter(({ isWhole }) => isWhole || own.length === 1);
  return [
    ...shown.map(({ build, date, regions, bytes, isWhole }): KeptLine => {
      const what = regions.map((region) => names.get(region) ?? region).join("; ");
      const text = isWhole
        ? t("keep.here.one", { what, date, size: megabytesOf(bytes) })
        : t("keep.here.part", { what, date });
      if (newest === undefined || newest.build === build) return { language, text, what };
      const newer = { text: t("keep.newer", { date: newest.date }), megabytes: megabytesOf(newest.bytesOf(regions)) };
      return { language, text, what, newer };
    }),
    ...others.map(({ language: other, bytes }): KeptLine => {
      const name = languages[other] ?? other;
      return { language: other, text: t("keep.here.other", { language: name, size: megabytesOf(bytes) }), what: name };
    })
  ];
}
