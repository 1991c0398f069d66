import type { APIRoute } from "astro";
import { frozenReleases } from "../../../../site/frozenReleases.ts";
import type { Store } from "../../../../query/store.ts";

interface Props {
  readonly store: Store;
  readonly path: string;
}

/** The Parquet files of each kept release: `r/{release}/data/internet-use.parquet`, `r/{release}/data/vintages/…`. */
export async function getStaticPaths() {
  return (await frozenReleases()).flatMap(({ release, store }) =>
    Object.keys(release.files)
      .filter((path) => path.endsWith(".parquet"))
      .map((path) => ({
        params: { release: release.id, table: path.replace(/^observations\//, "").replace(/\.parquet$/, "") },
        props: { store, path } satisfies Props
      }))
  );
}

export const GET: APIRoute<Props> = async ({ props: { store, path } }) =>
  new Response(new Uint8Array(await store.bytes(path)), {
    headers: { "content-type": "application/vnd.apache.parquet" }
  });
