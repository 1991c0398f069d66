import { isIP } from "node:net";

/** True where a request takes gzip: it is named, or all are, and not with a weight of nothing (RFC 9110, 12.5.3). */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  if (acceptEncoding === undefined) return false;
  const weights = new Map(
    acceptEncoding.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    })
  );
  const weight = weights.get("gzip") ?? weights.get("x-gzip") ?? weights.get("*");
  return weight !== undefined && weight > 0;
}

/**
 * True for a name under which a server may be asked: an address in figures, this machine, or one of `names`. Another
 * name can be one that a foreign page has pointed here, to read what only this network should (DNS rebinding).
 */
export function isOwnName(host: string | undefined, names: readonly string[]): boolean {
  if (host === undefined) return false;
  const name = host.toLowerCase().replace(/:\d+$/, "");
  const isFigures = isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0;
  return isFigures || name === "localhost" || name.endsWith(".localhost") || names.includes(name);
}

/** True where a part may be sent: nothing but a strong tag or a date says that the rest is still the same (RFC 9110, 13.1.5). */
export function mayResume(ifRange: string | undefined): boolean {
  return ifRange === undefined || !/^\s*W\//.test(ifRange);
}
