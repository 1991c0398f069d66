import type { APIRoute } from "astro";
import { filePaths, respondWith, type FilePath } from "../../downloads/fileRoutes.ts";

export const getStaticPaths = () => filePaths("parquet");

export const GET: APIRoute<FilePath["props"]> = ({ props }) =>
  respondWith(props.file, "application/vnd.apache.parquet");
