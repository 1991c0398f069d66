import { known } from "../../model/known.ts";
import { stateOfPage } from "../embed/stateOfPage.ts";
import { pictureFormats } from "../../model/pictureFormat.ts";
import { choicesIn, seenTheme } from "./pictureChoices.ts";
import { pictureName } from "./pictureName.ts";
import { savePicture } from "./savePicture.ts";
import { sayWhile } from "./sayWhile.ts";

/** Brings the fold to life in which what a page shows is saved as a picture. */
export function adoptSaving(builder: HTMLElement, form: HTMLFormElement): void {
  if (builder.hasAttribute("saves")) return;
  builder.setAttribute("saves", "");
  form.querySelector("fieldset")?.removeAttribute("disabled");
  for (const theme of form.querySelectorAll<HTMLSelectElement>("select[name=theme]")) theme.value = seenTheme();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", ({ target }) => {
    const format =
      target instanceof HTMLButtonElement ? pictureFormats.find((each) => each === target.value) : undefined;
    if (!format) return;
    const given = (name: string): string => known(builder.getAttribute(name), name);
    const language = document.documentElement.lang;
    const [view, subject] = [given("view"), given("subject")];
    const query = stateOfPage(view).query();
    const base = new URL(given("base"), location.href).href;
    const asked = {
      frame: `${base}${language}/${given("frame")}`,
      query,
      base,
      page: `${location.host}${location.pathname}${query}`,
      ...choicesIn(form),
      classes: classesInPage()
    };
    void sayWhile(builder, form, () => savePicture(view, asked, format, pictureName(subject, language, asked)));
  });
}

/** The colours of what is chosen on the page for comparing, which keeps them while others come and go. */
function classesInPage(): ReadonlyMap<string, string> {
  const buttons = document.querySelectorAll<HTMLElement>("compare-figure [data-remove]");
  return new Map(
    [...buttons].map((button) => [
      known(button.dataset["remove"], "chosen"),
      known(button.parentElement, "chosen").className
    ])
  );
}
