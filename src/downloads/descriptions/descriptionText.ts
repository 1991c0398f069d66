/** Returns the text of a description in JSON, a line each member, so that two states of it can be compared. */
export function descriptionText(description: object): string {
  return `${JSON.stringify(description, undefined, 1)}\n`;
}
