import type { APIRoute } from "astro";
import { siteHost, wholeAddress } from "../site/site.ts";

/** Everything may be read; where the site stands below a path, its host's own file counts instead. */
export const GET: APIRoute = () => {
  const sitemap = wholeAddress(`${import.meta.env.BASE_URL.replace(/\/?$/, "/")}sitemap.xml`);
  const lines = ["User-agent: *", "Allow: /", ...(siteHost() === undefined ? [] : ["", `Sitemap: ${sitemap}`]), ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
