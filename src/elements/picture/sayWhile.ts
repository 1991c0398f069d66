/** Saves a picture, and says in the form's line what becomes of it: that it is drawn, what its file is called, that it failed. */
export async function sayWhile(builder: HTMLElement, form: HTMLElement, save: () => Promise<string>): Promise<void> {
  const say = (text: string | null): void => {
    for (const line of form.querySelectorAll(":scope > [role=status]")) line.textContent = text;
  };
  say(builder.getAttribute("busy"));
  try {
    say((builder.getAttribute("saved") ?? "…").replace("…", await save()));
  } catch {
    say(builder.getAttribute("unsaved"));
  }
}
