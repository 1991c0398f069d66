import type { APIRoute } from "astro";
import { filePaths, respondWith, type FilePath } from "../../downloads/fileRoutes.ts";

export const getStaticPaths = () => filePaths("csv");

export const GET: APIRoute<FilePath["props"]> = ({ props }) => respondWith(props.file, "text/csv; charset=utf-8");
