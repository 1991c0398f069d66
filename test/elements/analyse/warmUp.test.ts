import { describe, expect, it, vi } from "vitest";
import { answersSoon } from "../../../src/elements/analyse/answersSoon.ts";
import { createWarmUp } from "../../../src/elements/analyse/warmUp.ts";
import type { Engine } from "../../../src/query/engine/startEngine.ts";
import { readyQuestions } from "../../../src/questions/readyQuestions.ts";

const nothing = { columns: [], rows: 0, cut: false };
const pause = (milliseconds: number) => new Promise((accept) => setTimeout(accept, milliseconds));

describe("the engine that runs itself warm", () => {
  it("prepares, and asks each question three times, once the reader rests, and no more", async () => {
    const asked: string[] = [];
    const run: Engine["run"] = (sql) => Promise.resolve(nothing).finally(() => asked.push(sql));
    const prepare = (): Promise<void> => Promise.resolve(void asked.push("prepare"));
    const { rest } = createWarmUp({ run }, prepare);
    rest();
    expect(asked).toEqual([]);
    const each = readyQuestions.map(({ sql }) => sql);
    const wanted = ["prepare", ...each, ...each, ...each];
    await vi.waitFor(() => expect(asked).toEqual(wanted));
    rest();
    await pause(400);
    expect(asked).toHaveLength(wanted.length);
  });

  it("stops at once when the reader asks, and goes on with the same question", async () => {
    const asked: string[] = [];
    const stopped: string[] = [];
    const run: Engine["run"] = (sql, { signal }) => {
      asked.push(sql);
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => {
          stopped.push(sql);
          reject(new Error("stopped"));
        })
      );
    };
    const { rest, end } = createWarmUp({ run }, () => Promise.resolve());
    rest();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    rest();
    expect(stopped).toHaveLength(1);
    await vi.waitFor(() => expect(asked).toEqual([readyQuestions[0]?.sql, readyQuestions[0]?.sql]));
    end();
    rest();
    await pause(400);
    expect(asked).toHaveLength(2);
  });
});

describe("an answer", () => {
  it("is soon when it comes in time, also when it fails", async () => {
    expect(await answersSoon(Promise.resolve(1), 50)).toBe(true);
    expect(await answersSoon(Promise.reject(new Error("no")), 50)).toBe(true);
    expect(await answersSoon(pause(100), 20)).toBe(false);
  });
});
