import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else, at an origin of its own. */
export interface Host {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves one page to embed charts in, with the policy that such a host would send. */
export async function serveHost(html: string, policy?: string): Promise<Host> {
  const server = createServer((_, response) => {
    if (policy !== undefined) response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html>${html}`);
  });
  await new Promise<void>((accept) => server.listen(0, "127.0.0.1", accept));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((accept) => {
        server.close(() => accept());
        server.closeAllConnections();
      })
  };
}
