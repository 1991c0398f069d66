/** Texts by plural category; `other` serves for those left out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/**
 * How a language writes numbers, as data that fit into a page. Slots of patterns: `{number}` is a number with its sign
 * as it stands alone; `{sign}` and `{digits}` are its parts, for a pattern that puts something between or around them.
 */
export interface NumberFormat {
  readonly direction: "ltr" | "rtl";
  /** The variety whose plurals it counts by, where that is not the language's first: pt-PT writes "0 países". */
  readonly plurals?: string;
  /** The ten digits from zero on; 0–9 where it is left out. */
  readonly digits?: string;
  readonly decimal: string;
  readonly group: string;
  /** Digits of each group from the right, of which the last goes on: [3, 2] writes 12,34,567. By threes if left out. */
  readonly grouping?: readonly number[];
  /** The whole digits from which on a number is grouped, where 1000 is not: 5. */
  readonly groupedFrom?: number;
  /** A number that carries a sign, where it needs marks around it: `{number}`. */
  readonly signed?: string;
  readonly percent: string;
  /** What `percent` has in front of a number: a range has it once, in front of both bounds. */
  readonly leading?: string;
  /** A per cent on an axis or at the end of a line, where the words of `percent` would not fit. */
  readonly percentLabel?: string;
  /** US dollars. */
  readonly usd: Forms;
  /** A year, where the language puts a word to it: "{number}年". */
  readonly year?: string;
  /** `{low}` and `{high}`, formatted; only the second carries the unit. */
  readonly range: string;
  /** The same where the first has a sign, which a dash beside it would hide. */
  readonly signedRange?: string;
  /**
   * What stands between the items of a list, and before the last; `changed.and` instead where the last begins as the
   * pattern `changed.before` says: « Chile e India ».
   */
  readonly list: {
    readonly comma: string;
    readonly and: string;
    readonly changed?: { readonly before: string; readonly and: string };
  };
  /** What stands between the parts of one thing, where it is not the comma of lists. */
  readonly parts?: string;
  /** What ends a sentence, with the space that the language puts behind it: "। ", "。". A full stop where it is left out. */
  readonly stop?: string;
  /** Words for large numbers, the largest first. */
  readonly scales: readonly Scale[];
  /** "{number} people"; where the number ends in the word of a scale, `scaledPeople`. */
  readonly people: Forms;
  readonly scaledPeople: string;
  /**
   * Whether a sentence begins with a capital, and a word that begins one loses it inside another. "nouns": it may keep
   * it. "none": a script without capitals, or with capitals that begin no sentence. Both, where it is left out.
   */
  readonly capitals?: "nouns" | "none";
}

/** A word for a large number, such as million, lakh or 万. */
export interface Scale {
  readonly value: number;
  /** By what the number is multiplied where the word is that of a smaller scale: « 2300 millones ». */
  readonly times?: number;
  /** Decimals of a number below ten: 2 keeps three digits of each, "1.42 करोड़", "8780万". One if left out. */
  readonly places?: number;
  /** "{number} million", by the plural of the number in front of the word. */
  readonly forms: Forms;
  /** A single one before a noun, where it is said without its number. */
  readonly alone?: string;
}
