/** The files that a picture can be saved as: SVG, and PNG with one or two pixels to its unit. */
export const pictureFormats = ["png", "png2", "svg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];
