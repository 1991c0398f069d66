/** Returns the value that a control of a form was given. */
export function controlValue({ target }: Event): string {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : "";
}
