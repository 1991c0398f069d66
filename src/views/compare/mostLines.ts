/** As many lines as can be told apart. */
export const mostLines = 10;
