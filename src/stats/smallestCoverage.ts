/** The smallest share of the world's people on which a weighted figure is printed. */
export const smallestCoverage = 0.5;
