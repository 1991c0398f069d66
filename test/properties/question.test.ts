import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIndicatorId } from "../../src/catalog/catalog.ts";
import { answerViews, mostColumns } from "../../src/model/question.ts";
import { formatAnalyseState, longestQueryInLink, parseAnalyseState } from "../../src/state/analyseState.ts";
import { formatQuestion, parseQuestion } from "../../src/state/questionAddress.ts";
import { operands, withoutColumn } from "../../src/state/withoutColumn.ts";
import { unknownParts } from "../../src/state/unknownParts.ts";
import { ownNames, questionsOver } from "./questions.ts";
import { anyText, holds, queryOf } from "./seeded.ts";

const scope = { questions: ["old-figures", "moved-most"], isIndicator: isIndicatorId };
const questions = questionsOver(ownNames);
const queries = queryOf(
  ["ask", "where", "by", "measure", "sort", "limit", "view", "across", "colour", "sql", "question"],
  [
    "internet-use@w5",
    "internet-use@w5~gap(0,95)~ratio(0,1)",
    "0:1..2~in:ldc",
    "region",
    "-0",
    "5",
    "scatter",
    "old-figures"
  ]
);

describe("the address of a question", () => {
  it("gives every question back", () => {
    holds(
      fc.property(questions, (question) => {
        const query = formatQuestion(question);
        expect(parseQuestion(`?${query}`, scope.isIndicator)).toEqual(question);
        expect(query).not.toMatch(/[\s"<>#]/);
        expect(unknownParts(`?${query}`, scope)).toEqual([]);
      })
    );
  });

  it("is read whatever it says, and what is read has an address of its own", () => {
    holds(
      fc.property(queries, (query) => {
        const question = parseQuestion(query, scope.isIndicator);
        unknownParts(query, scope);
        if (!question) return;
        expect(question.columns.length).toBeLessThanOrEqual(mostColumns);
        question.columns.forEach((column, place) => {
          for (const each of operands(column)) expect(each).toBeLessThan(place);
        });
        const again = parseQuestion(`?${formatQuestion(question)}`, scope.isIndicator);
        expect(again).toEqual({ ...question, measure: question.by ? question.measure : "usual" });
      })
    );
  });

  it("still asks only for columns that are there when one is taken out", () => {
    holds(
      fc.property(questions, fc.nat(mostColumns - 1), (question, place) => {
        const {
          columns,
          ranges,
          sort,
          across = 0
        } = withoutColumn(question, Math.min(place, question.columns.length - 1));
        columns.forEach((column, own) => {
          for (const each of operands(column)) expect(each).toBeLessThan(own);
        });
        for (const each of [...ranges.map(({ column }) => column), sort, across])
          expect(each).toBeLessThan(Math.max(1, columns.length));
      })
    );
  });
});

describe("the address of the analyse page", () => {
  it("gives SQL, ready-made questions and questions back", () => {
    const view = fc.constantFrom(...answerViews);
    const states = fc.oneof(
      questions.map((question) => ({ mode: "ask" as const, question })),
      fc.record({ mode: fc.constant("sql" as const), sql: anyText.filter((sql) => sql.trim() !== ""), view }),
      fc.record({ mode: fc.constant("ready" as const), id: fc.constantFrom(...scope.questions), view })
    );
    holds(
      fc.property(states, (state) => {
        expect(parseAnalyseState(formatAnalyseState(state), scope)).toEqual(state);
      })
    );
    expect(formatAnalyseState({ mode: "sql", sql: "x".repeat(longestQueryInLink + 1), view: "map" })).toBe("");
  });
});
