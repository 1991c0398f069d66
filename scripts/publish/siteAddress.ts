import { standIn } from "../../src/model/standIn.ts";

/** What a host tells a build of itself, and what its builder set. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where a site will stand. */
export interface SiteAddress {
  /** With protocol and host; undefined where nobody said. */
  readonly site: string | undefined;
  /** The path below the host, with a slash at either end. */
  readonly base: string;
}

/**
 * Returns where a build will stand: `SITE_URL` and `BASE_PATH`, or what Cloudflare Pages, Netlify and GitHub's workflows
 * say of themselves. Throws on an address that is none.
 */
export function siteAddress(env: Environment): SiteAddress {
  const given = env["SITE_URL"] ?? ownAddress(env);
  const base = env["BASE_PATH"] ?? (env["SITE_URL"] === undefined ? pagesPath(env) : undefined) ?? "/";
  if (given === undefined || given === "") return { site: undefined, base };
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Error(`SITE_URL is no address of a site: "${given}" (such as https://explorer.org)`);
  return { site: new URL(given).origin, base };
}

function ownAddress(env: Environment): string | undefined {
  // Of Netlify's addresses the one that readers use, not that of a single deployment.
  if (env["NETLIFY"] === "true") return env["URL"];
  if (env["CF_PAGES"] === "1") return env["CF_PAGES_URL"];
  const [owner] = repositoryOf(env);
  return owner === undefined ? undefined : `https://${owner.toLowerCase()}.github.io`;
}

/** GitHub Pages serves a repository below its name, but for the one that is called as the host. */
function pagesPath(env: Environment): string | undefined {
  if (env["NETLIFY"] === "true" || env["CF_PAGES"] === "1") return undefined;
  const [owner, name] = repositoryOf(env);
  if (owner === undefined || name === undefined) return undefined;
  return name.toLowerCase() === `${owner.toLowerCase()}.github.io` ? "/" : `/${name}/`;
}

/** Only a workflow that says that it deploys to Pages: others run tests, or deploy elsewhere. */
function repositoryOf(env: Environment): readonly [owner?: string, name?: string] {
  const [owner, name] = (env["GITHUB_PAGES"] === "true" ? env["GITHUB_REPOSITORY"] : undefined)?.split("/") ?? [];
  return owner === undefined || name === undefined ? [] : [owner, name];
}

/** What a build without an address says. */
export const withoutAddress =
  "No SITE_URL: what tells others where a page stands is left out (canonical and translated addresses, the addresses and " +
  `pictures of cards, links to oEmbed, the sitemap); codes, citations and files name this machine (${standIn}). ` +
  "Before you put the site up, set SITE_URL, such as https://explorer.org.";
