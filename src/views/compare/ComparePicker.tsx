import { isAreaCode } from "../../model/area.ts";
import { groupIds, groupSchemes, schemeOf } from "../../model/areaGroup.ts";
import { groupNameKey } from "../../i18n/groupName.ts";
import type { CompareState, SubjectId } from "../../state/compareState.ts";
import { subjectName, type CompareContext } from "./compareContext.ts";

interface ChosenListProps {
  readonly context: CompareContext;
  readonly state: CompareState;
  readonly colourOf: (id: SubjectId) => string;
  readonly enabled: boolean;
}

/** What is chosen, each in its colour, with a button that takes it away. */
export function ChosenList({ context, state, colourOf, enabled }: ChosenListProps) {
  const { t } = context.translator;
  const areas = state.subjects.filter(isAreaCode);
  return (
    <>
      <ul class="chosen" aria-label={t("compare.chosen")}>
        {state.subjects.map((id) => {
          const name = subjectName(context, id);
          return (
            <li key={id} class={colourOf(id)}>
              <span class="name">{name}</span>
              <button
                type="button"
                disabled={!enabled}
                data-remove={id}
                aria-label={t("compare.remove", { area: name })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <p class="chosen-actions">
        {state.subjects.length > 0 && (
          <button type="button" disabled={!enabled} data-act="clear">
            {t("compare.clear")}
          </button>
        )}
        {areas.length > 1 && (
          <button type="button" disabled={!enabled} data-act="own">
            {t("compare.own.make", { count: areas.length })}
          </button>
        )}
      </p>
    </>
  );
}

interface PickerToolsProps {
  readonly context: CompareContext;
  readonly state: CompareState;
  readonly enabled: boolean;
}

/** The ways to choose besides typing: a group as one, its countries, and what is like a country already chosen. */
export function PickerTools({ context, state, enabled }: PickerToolsProps) {
  const { t } = context.translator;
  const areas = state.subjects.filter(isAreaCode);
  return (
    <form class="picker-tools" aria-label={t("compare.picker")}>
      <fieldset disabled={!enabled}>
        <label class="dimension-control">
          <span>{t("compare.group")}</span>
          <select name="group">
            {groupSchemes.map((scheme) => (
              <optgroup key={scheme} label={t(`compare.scheme.${scheme}`)}>
                {groupIds
                  .filter((id) => schemeOf(id) === scheme)
                  .map((id) => (
                    <option key={id} value={id}>
                      {t(groupNameKey(id))}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="button" data-act="group">
          {t("compare.group.add")}
        </button>
        <button type="button" data-act="members">
          {t("compare.group.members")}
        </button>
      </fieldset>
      {areas.length > 0 && (
        <fieldset disabled={!enabled}>
          <label class="dimension-control">
            <span>{t("compare.like")}</span>
            <select name="like">
              {areas.map((id) => (
                <option key={id} value={id}>
                  {subjectName(context, id)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" data-act="neighbours">
            {t("compare.like.neighbours")}
          </button>
          <button type="button" data-act="income">
            {t("compare.like.income")}
          </button>
          <button type="button" data-act="similar">
            {t("compare.like.similar")}
          </button>
        </fieldset>
      )}
      {areas.length > 0 && <p class="note">{t("compare.like.note")}</p>}
    </form>
  );
}
