/** Returns a date as text: the day, and the time where it has one. */
export function dateText(date: Date): string {
  return date.toISOString().slice(0, 19).replace("T", " ").replace(" 00:00:00", "");
}
