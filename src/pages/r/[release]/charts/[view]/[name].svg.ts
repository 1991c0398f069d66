import type { APIRoute } from "astro";
import { frozenPictures } from "../../../../../site/frozenReleases.ts";
import { siteMark } from "../../../../../query/pictures.ts";

interface Props {
  readonly svg: string;
}

/** The pictures of each kept release as they were drawn then: `r/{release}/charts/{view}/{subject}.{language}.svg`. */
export async function getStaticPaths() {
  return [...(await frozenPictures())].flatMap(([release, pictures]) =>
    [...pictures].map(([path, svg]) => {
      const [view = "", name = ""] = path.split("/");
      return { params: { release, view, name }, props: { svg } satisfies Props };
    })
  );
}

export const GET: APIRoute<Props> = ({ props: { svg } }) => {
  const { host, pathname } = new URL(import.meta.env.BASE_URL, import.meta.env.SITE);
  const here = `${host}${pathname}`.replace(/\/?$/, "/");
  return new Response(svg.replaceAll(siteMark, here), { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
};
