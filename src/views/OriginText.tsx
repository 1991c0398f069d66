import { originName } from "../i18n/publisherNames.ts";
import type { SiteLanguage } from "../model/language.ts";

interface OriginTextProps {
  readonly language: SiteLanguage;
  /** The survey or agency as the publisher names it. */
  readonly origin: string;
}

/** The origin of a figure by its name in a language; one that has none stays foreign, and says so. */
export function OriginText({ language, origin }: OriginTextProps) {
  const { text, lang } = originName(language, origin);
  return lang === undefined ? <>{text}</> : <bdi lang={lang}>{text}</bdi>;
}
