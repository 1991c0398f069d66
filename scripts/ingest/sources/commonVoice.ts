import { SourceError } from "../adapter.ts";
import { parseJson } from "../csv.ts";

/** The open speech recorded in a locale. */
export interface SpeechRow {
  /** A language tag, some with a region: "ga-IE". */
  readonly locale: string;
  /** Hours that listeners have confirmed. */
  readonly validHours: number;
}

/**
 * Returns the confirmed hours of each locale, from the seconds that the file gives; throws for another layout, and for
 * seconds that are not the hours which the file gives beside them.
 */
export function parseSpeechHours(content: Uint8Array, file: string): readonly SpeechRow[] {
  const release = parseJson(content, file);
  const locales = isRecord(release) ? release["locales"] : undefined;
  if (!isRecord(locales)) throw new SourceError(file, "has no locales");
  return Object.entries(locales).map(([locale, entry]) => {
    const seconds = isRecord(entry) ? entry["validDurationSecs"] : undefined;
    if (typeof seconds !== "number" || seconds < 0) {
      throw new SourceError(file, `${locale}: validDurationSecs is ${String(seconds)}`);
    }
    const validHours = seconds / 3600;
    const hours = isRecord(entry) ? entry["validHrs"] : undefined;
    if (typeof hours === "number" && Math.abs(validHours - hours) > 0.05 + hours * 0.01) {
      throw new SourceError(file, `${locale}: validDurationSecs is ${seconds}, but validHrs is ${hours}`);
    }
    return { locale, validHours };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
