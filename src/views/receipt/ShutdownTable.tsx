import type { Translator } from "../../i18n/translator.ts";
import { formatDate } from "../../i18n/dates.ts";
import { daysOf, type ShutdownEvent } from "../../model/shutdown.ts";
import { SourceNumbers } from "./SourceNumbers.tsx";

interface ShutdownTableProps {
  readonly translator: Translator;
  readonly events: readonly ShutdownEvent[];
  /** The numbers of a row's sources in the list at the end of the page. */
  readonly numbersOf: (source: string) => readonly number[];
}

/** Every shutdown in a country as it is on record: the year that counts it, its days, cause, and what was cut. */
export function ShutdownTable({ translator, events, numbersOf }: ShutdownTableProps) {
  const { t, formats, language } = translator;
  const lengthOf = (event: ShutdownEvent): string => {
    const days = daysOf(event);
    const start = formatDate(language, event.start);
    const from = event.isStartEstimated ? t("receipt.shutdowns.about", { date: start }) : start;
    if (event.end === undefined || days === undefined) return t("receipt.shutdowns.no-end", { start: from });
    return t("receipt.shutdowns.length", { start: from, end: formatDate(language, event.end), count: days });
  };
  return (
    <table class="runs">
      <caption>{t("receipt.shutdowns.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("receipt.shutdowns.counted")}</th>
          <th scope="col">{t("receipt.shutdowns.days")}</th>
          <th scope="col">{t("receipt.shutdowns.cause")}</th>
          <th scope="col">{t("receipt.shutdowns.cut")}</th>
          <th scope="col">{t("receipt.source")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.event} id={`shutdown-${event.event}`}>
            <td>{formats.formatYear(event.period)}</td>
            <td>{lengthOf(event)}</td>
            <td>{t(`shutdown.cause.${event.cause}`)}</td>
            <td>
              {[
                t(`shutdown.reach.${event.reach}`),
                ...event.services.map((each) => t(`shutdown.service.${each}`))
              ].join(" · ")}
            </td>
            <td>
              <SourceNumbers numbers={numbersOf(event.source)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
