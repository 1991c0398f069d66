import type { APIRoute } from "astro";
import { render } from "preact-render-to-string";
import { Choropleth } from "../../charts/Choropleth.tsx";
import { worldOf } from "../../facts/drawnWorld.ts";
import { store } from "../../site/site.ts";

/** The map on which countries are chosen: outlines alone, its words come from the page that takes it in. */
export const GET: APIRoute = async () => {
  const world = await worldOf(store);
  const svg = render(Choropleth({ world, label: "", className: "pick", classOf: () => "pickable" }));
  const points = world.points.map(
    ({ area, x, y }) => `<circle data-area="${area}" class="pickable" cx="${x}" cy="${y}" r="6"/>`
  );
  // An attribute without a value is no XML.
  const text = svg
    .replace(" aria-label", "")
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace("</svg>", `${points.join("")}</svg>`);
  return new Response(text, { headers: { "content-type": "image/svg+xml" } });
};
