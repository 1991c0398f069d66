/** What is known of a figure: a number, a word, or nothing. */
export type Field = number | string | undefined;

/** Figures by their name, such as "people-offline KEN 2024". */
export type Figures = ReadonlyMap<string, Readonly<Record<string, Field>>>;
