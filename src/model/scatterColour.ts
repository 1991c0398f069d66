/** What colours the circles of a scatter plot: the World Bank's region or income group of an area. */
export const scatterColours = ["region", "income"] as const;
export type ScatterColour = (typeof scatterColours)[number];
