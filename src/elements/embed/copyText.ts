/** Copies the text of a field; false where the browser refuses, and then the text is selected. */
export async function copyText(place: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(place.value);
    return true;
  } catch {
    place.select();
    return false;
  }
}
