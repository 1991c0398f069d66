import { lastStatement } from "./lastStatement.ts";
import { controlValue } from "./controlValue.ts";
import type { Outcome } from "./deskModel.ts";
import type { DeskViewProps } from "./deskProps.ts";

/** The answers to the statements of a query, of which one is seen; nothing where there was one statement. */
export function AnswerChoice({ context, model, actions, outcome }: DeskViewProps & { readonly outcome: Outcome }) {
  const { t } = context.translator;
  const { answers } = model;
  const place = answers.findIndex(({ sql }) => sql === outcome.sql);
  if (answers.length < 2 || place < 0) return null;
  return (
    <div class="ask-row answer-choice">
      <label>
        {t("analyse.answers.choose", { count: answers.length })}
        <select name="answer" value={place} onChange={(event) => actions.turnTo(Number(controlValue(event)))}>
          {answers.map((answer, each) => (
            <option key={answer.sql} value={each}>
              {t("analyse.answers.nth", {
                place: each + 1,
                count: answer.rows,
                statement: lastStatement(answer.sql, answers[each - 1]?.sql)
              })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
