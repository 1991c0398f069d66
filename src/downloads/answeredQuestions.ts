import type { Answer } from "../model/answer.ts";
import { onceOf } from "../query/once.ts";
import type { ReadyQuestion } from "../questions/readyQuestion.ts";
import { readyQuestions } from "../questions/readyQuestions.ts";
import type { Store } from "../query/store.ts";
import { engineOf } from "./engine.ts";

/** A ready-made question with the answer that the data of this build give. */
export interface AnsweredQuestion {
  readonly question: ReadyQuestion;
  readonly answer: Answer;
}

/** The answers of all ready-made questions, found once for all pages of the build. */
export const answeredQuestions = onceOf(async (store: Store): Promise<readonly AnsweredQuestion[]> => {
  const { run } = await engineOf(store);
  return Promise.all(readyQuestions.map(async (question) => ({ question, answer: await run(question.sql) })));
});
