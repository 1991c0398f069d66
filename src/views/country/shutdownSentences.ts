import type { ShutdownsOfYear } from "../../stats/shutdownsOfYear.ts";
import { areaSlots, type AreaWords } from "./statement.ts";

/** Returns why, for how long and what was shut in the newest year that has shutdowns on record, in sentences. */
export function shutdownSentences(words: AreaWords, shut: ShutdownsOfYear): readonly string[] {
  const { t, formats } = words.translator;
  const { period: year, count, causes, named } = shut;
  const list = (items: readonly (readonly [name: string, count: number])[]): string =>
    formats.formatList(items.map(([name, of]) => t("safe.shutdowns.item", { name, count: of })));
  const services = list(named.map(([each, of]) => [t(`shutdown.service.${each}`), of]));
  return [
    t("safe.shutdowns.causes", {
      ...areaSlots(words),
      year,
      count,
      causes: list(causes.map(([cause, of]) => [t(`shutdown.cause.${cause}`), of]))
    }),
    lengthText(words, shut),
    ...aboutText(words, shut),
    reachText(words, shut),
    ...(named.length === 0 ? [] : [t("safe.shutdowns.services", { services })])
  ];
}

function lengthText({ translator: { t } }: AreaWords, { count, ended }: ShutdownsOfYear): string {
  if (!ended) return t("safe.shutdowns.no-end", { count });
  const { count: known, least, most } = ended;
  if (count === 1) return t("safe.shutdowns.length.one", { count: most });
  if (known === 1) return t("safe.shutdowns.length.known-one", { count: most });
  return t("safe.shutdowns.length.several", { known, least, most });
}

function aboutText({ translator: { t } }: AreaWords, { count, ended }: ShutdownsOfYear): readonly string[] {
  if (!ended || ended.about === 0) return [];
  return [count === 1 ? t("safe.shutdowns.about.one") : t("safe.shutdowns.about", { count: ended.about })];
}

function reachText({ translator: { t } }: AreaWords, { count, network, services }: ShutdownsOfYear): string {
  if (count > 1) return t("safe.shutdowns.reach", { network, services });
  return t(`safe.shutdowns.one.${services === 0 ? "network" : network === 0 ? "services" : "both"}`);
}
