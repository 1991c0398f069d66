import type { APIRoute } from "astro";
import { slicePaths } from "../../../site/paths.ts";
import { store } from "../../../site/site.ts";

export const getStaticPaths = () => slicePaths(store);

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
