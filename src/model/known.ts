/** Returns a value that cannot be missing; throws with the name of what is missing where it is. */
export function known<T>(value: T | null | undefined, name: string): T {
  if (value === undefined || value === null) throw new Error(`no ${name}`);
  return value;
}
