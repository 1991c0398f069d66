/**
 * The pictures that pages name: PNG where the build was told that `npm run build:images` will draw them
 * (`SITE_IMAGES=png`), else SVG, which the build itself makes.
 */
export const pictureEnding: "png" | "svg" = process.env["SITE_IMAGES"] === "png" ? "png" : "svg";
