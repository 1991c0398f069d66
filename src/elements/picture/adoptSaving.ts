import { known } from "../../model/known.ts";
import { colourThemes } from "../../scales/palettes.ts";
import { stateOfPage } from "../embed/stateOfPage.ts";
import { pictureFormats } from "./pictureFile.ts";
import { pictureName } from "./pictureName.ts";
import { savePicture } from "./savePicture.ts";
import { sayWhile } from "./sayWhile.ts";

/** Brings the fold to life in which what a page shows is saved as a picture. */
export function adoptSaving(builder: HTMLElement, form: HTMLFormElement): void {
  if (builder.hasAttribute("saves")) return;
  builder.setAttribute("saves", "");
  const field = (name: string): HTMLSelectElement =>
    known(form.querySelector<HTMLSelectElement>(`select[name=${name}]`), name);
  form.querySelector("fieldset")?.removeAttribute("disabled");
  field("theme").value = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
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
      frame: `${base}${language}/embed/${view}/${subject}/`,
      query,
      base,
      page: `${location.host}${location.pathname}${query}`,
      theme: known(
        colourThemes.find((each) => each === field("theme").value),
        "theme"
      ),
      shape: field("shape").value === "tall" ? ("tall" as const) : ("wide" as const)
    };
    void sayWhile(builder, form, () => savePicture(view, asked, format, pictureName(subject, language, asked)));
  });
}
