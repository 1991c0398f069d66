import type { Target } from "../../catalog/targets.ts";
import type { Translator } from "../../i18n/translator.ts";

interface UntestedTargetProps {
  readonly translator: Translator;
  readonly target: Target;
}

/** The cell of a target that no figure tests, in place of its three: "no data" is a state of its own, said once. */
export function UntestedTarget({ translator: { t }, target: { id, kind } }: UntestedTargetProps) {
  return (
    <td colSpan={3}>
      <span class="band">{t("targets.no-data")}.</span> {t(kind === "none" ? `targets.${id}.why` : "targets.no-figure")}
    </td>
  );
}
