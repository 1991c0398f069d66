import { EngineError, toEngineError, type EngineFault } from "./engineError.ts";

/** Bytes as they came over the line, and the file unpacked. */
export interface Fetching {
  readonly url: string;
  /** What to call it if the file turns out broken. */
  readonly fault: EngineFault;
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Hands the file behind an address to `read`, unpacked as it comes where its first bytes are those of gzip: some hosts
 * unpack a `.gz` on the way, and then it must not happen twice. Throws an EngineError: `network` where it does not come
 * whole, the fault that was named where it cannot be unpacked or read.
 */
export async function fetchUnpacked<T>(
  { url, fault, onBytes, signal }: Fetching,
  read: (file: Response) => Promise<T>,
  type = "application/octet-stream"
): Promise<T> {
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    throw toEngineError(error, "network");
  });
  if (!response.ok || !response.body) throw new EngineError("network", `${url}: ${String(response.status)}`);
  const reader = response.body.getReader();
  const next = (): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> =>
    reader.read().catch((error: unknown) => {
      throw toEngineError(error, "network");
    });
  const first = await next();
  let part: ReadableStreamReadResult<Uint8Array<ArrayBuffer>> | undefined = first;
  let lost: unknown;
  const counted = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { value, done } = part ?? (await next());
        part = undefined;
        if (done) controller.close();
        else {
          onBytes(value.byteLength);
          controller.enqueue(value);
        }
      } catch (error) {
        lost = error;
        controller.error(error);
      }
    }
  });
  const packed = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  const stream = packed ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
  try {
    return await read(new Response(stream, { headers: { "content-type": type } }));
  } catch (error) {
    throw toEngineError(lost ?? error, lost === undefined ? fault : "network");
  }
}
