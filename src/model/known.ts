/** Returns a value that cannot be missing; throws with the name of what is missing where it is. */
export function known<T>(value: T | null | undefined, name: string): T {
  if (value === undefined || value === null) throw new Error(`no ${name}`);
  return value;
}

/** Returns the index of the first item that fits, in a list that has one; throws with the name of what is missing where none does. */
export function indexIn<T>(list: readonly T[], fits: (item: T) => boolean, name: string): number {
  const place = list.findIndex(fits);
  if (place < 0) throw new Error(`no ${name}`);
  return place;
}
