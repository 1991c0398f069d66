import type { Translator } from "../i18n/translator.ts";
import { problemsNamed, type StateProblem } from "../state/address.ts";

interface AddressProblemsProps {
  readonly t: Translator["t"];
  readonly problems: readonly StateProblem[];
}

/** What in the address was of no use, a sentence each. */
export function AddressProblems({ t, problems }: AddressProblemsProps) {
  const count = problems.length - problemsNamed;
  return (
    <>
      {problems.slice(0, problemsNamed).map(({ parameter, value }) => (
        <p key={parameter + value} class="problem">
          {t("ui.problem", { parameter, value })}
        </p>
      ))}
      {count > 0 && <p class="problem">{t("ui.problem.more", { count })}</p>}
    </>
  );
}
