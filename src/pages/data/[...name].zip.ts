import type { APIRoute } from "astro";
import { filePaths, respondWith, type FilePath } from "../../downloads/fileRoutes.ts";

export const getStaticPaths = () => filePaths("zip");

export const GET: APIRoute<FilePath["props"]> = ({ props }) => respondWith(props.file, "application/zip");
