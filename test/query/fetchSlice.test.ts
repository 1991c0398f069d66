import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createSliceReader, fetchText } from "../../src/query/fetchSlice.ts";
import { SliceError } from "../../src/query/sliceCodec.ts";

const text = JSON.stringify({
  indicator: "internet-use",
  key: "total",
  decimals: 1,
  first: 2024,
  last: 2024,
  areas: "KEN",
  low: "350",
  status: "E",
  world: [null, null]
});

/** Answers one after the other; the last one again and again. */
function reading(...answers: readonly (string | Error)[]): { asked: string[]; read: (url: string) => Promise<string> } {
  const asked: string[] = [];
  return {
    asked,
    read: (url) => {
      asked.push(url);
      const answer = answers[Math.min(asked.length, answers.length) - 1]!;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    }
  };
}

describe("createSliceReader", () => {
  it("fetches each key once, from its address, also for two who ask at the same time", async () => {
    const { asked, read } = reading(text);
    const slice = createSliceReader("/base/data/internet-use/", read);
    const [first, second] = await Promise.all([slice("total"), slice("total")]);
    expect(first).toBe(second);
    expect(first.series).toEqual([{ area: "KEN", cells: [{ low: 35, high: 35, status: "E" }] }]);
    await slice("total");
    await slice("sex-F");
    expect(asked).toEqual(["/base/data/internet-use/total.json", "/base/data/internet-use/sex-F.json"]);
  });

  it.each([
    ["a lost connection", new TypeError("Failed to fetch"), "Failed to fetch"],
    ["a page in place of data", "<!DOCTYPE html>", 'slice: no JSON: "<!DOCTYPE html>"'],
    ["a cut body", text.slice(0, 60), `slice: no JSON: "${text.slice(0, 40)}"`]
  ])("fails on %s and fetches again when asked again", async (_, fault, message) => {
    const { asked, read } = reading(fault, text);
    const slice = createSliceReader("/", read);
    await expect(slice("total")).rejects.toThrow(message);
    expect((await slice("total")).key).toBe("total");
    await slice("total");
    expect(asked).toEqual(["/total.json", "/total.json"]);
  });
});

describe("fetchText", () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(status: number, body: string, cut = false): Promise<string> {
    server = createServer((_, response) => {
      response.writeHead(status, { "content-length": Buffer.byteLength(body) });
      if (!cut) response.end(body);
      else response.write(body.slice(0, 10), () => response.destroy());
    });
    await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/total.json`;
  }

  it("returns the body", async () => {
    expect(await fetchText(await serve(200, text))).toBe(text);
  });

  it.each([404, 429, 500, 503])("throws where the host answers %i, and says so", async (status) => {
    const url = await serve(status, text);
    await expect(fetchText(url)).rejects.toThrow(new SliceError(`${url} answered ${String(status)}`));
  });

  it("throws where the body breaks off", async () => {
    await expect(fetchText(await serve(200, text, true))).rejects.toThrow();
  });
});
