/** The height at which a comparison fits a column 600 pixels wide. */
export const compareFrameHeight = 800;
