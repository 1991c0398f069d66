/** How an axis runs: in even steps, or so that equal ratios are equally long. */
export const axisScales = ["linear", "log"] as const;
export type AxisScale = (typeof axisScales)[number];

/** The same, or as the figures ask for: logarithmic for money and counts over more than a decade. */
export const axisChoices = ["auto", ...axisScales] as const;
export type AxisChoice = (typeof axisChoices)[number];
