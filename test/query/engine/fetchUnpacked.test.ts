import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchUnpacked } from "../../../src/query/engine/fetchUnpacked.ts";

const text = "the engine ".repeat(1000);
const packed = gzipSync(text);

function answerWith(body: Uint8Array<ArrayBuffer> | string, status = 200): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
}

const read = async (): Promise<{ text: string; bytes: number }> => {
  let bytes = 0;
  const { signal } = new AbortController();
  const onBytes = (count: number): number => (bytes += count);
  const text = await fetchUnpacked({ url: "x", fault: "engine-file", onBytes, signal }, (file) => file.text());
  return { text, bytes };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("fetchUnpacked", () => {
  it("unpacks what is packed, and counts the bytes as they came", async () => {
    answerWith(new Uint8Array(packed));
    expect(await read()).toEqual({ text, bytes: packed.length });
  });

  it("leaves alone what the host has unpacked", async () => {
    answerWith(text);
    expect(await read()).toEqual({ text, bytes: text.length });
  });

  it("says which fault it is", async () => {
    answerWith(new Uint8Array(packed.subarray(0, packed.length - 20)));
    await expect(read()).rejects.toMatchObject({ fault: "engine-file" });
    answerWith("not found", 404);
    await expect(read()).rejects.toMatchObject({ fault: "network" });
  });
});
