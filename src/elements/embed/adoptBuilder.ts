import { formatEmbedState, parseEmbedState } from "../../state/embedState.ts";
import { embedCode, embedWays, type EmbedTarget } from "../../views/embed/embedCode.ts";
import { adoptCountries } from "./builderCountries.ts";
import { copyText } from "./copyText.ts";
import { listenForHeights, showPreview } from "./showPreview.ts";
import { known } from "../../model/known.ts";

/** Brings a builder to life, or back to the state that the page shows now. */
export function adoptBuilder(builder: HTMLElement): void {
  const form = builder.querySelector("form");
  if (!form) return;
  const query = new URLSearchParams(location.search);
  form.dataset["query"] = location.search;
  const first = !builder.hasAttribute("adopted");
  builder.setAttribute("adopted", "");
  if (first) fillYears(form);
  const year = field(form, "year");
  if (year) year.value = query.get("year") ?? "latest";
  const countries = adoptCountries(
    form,
    query
      .get("area")
      ?.split("~")
      .filter((code) => code !== "") ?? []
  );
  const update = (): void => {
    const target = targetOf(builder, form, countries.codes());
    showPreview(form, target, builtTitle(form), ({ title, alternative }) => {
      const place = field(form, "alternative");
      // The picture of a map stays the one of the latest figures, whatever the preview shows.
      const ofPicture = chosenLanguage(form)?.dataset["alternative"] ?? alternative;
      if (place && !place.hasAttribute("data-own")) place.value = ofPicture;
      // What was chosen while the preview loaded counts as well.
      writeCodes(form, { ...targetOf(builder, form, countries.codes()), title });
    });
    writeCodes(form, titled(form, target));
  };
  form.querySelector("fieldset")?.removeAttribute("disabled");
  for (const button of form.querySelectorAll<HTMLButtonElement>("button[name=copy]")) button.disabled = false;
  if (first) {
    listenForHeights();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => {
      // The field says what the code does, also where something else was typed.
      const height = field(form, "height");
      if (height && event.target === height) height.value = String(heightOf(height.value));
      if (event.target !== field(form, "alternative")) update();
    });
    form.addEventListener("countries-changed", update);
    // Words of the reader's own stay; a field that was emptied takes those of the chart again.
    field(form, "alternative")?.addEventListener("input", () => {
      field(form, "alternative")?.toggleAttribute("data-own", field(form, "alternative")?.value !== "");
      writeCodes(form, titled(form, targetOf(builder, form, countries.codes())));
    });
    // The page may show something else by now than when the builder was opened.
    for (const event of ["focusin", "pointerdown"])
      builder.addEventListener(event, () => {
        if (form.dataset["query"] !== location.search) adoptBuilder(builder);
      });
    form.addEventListener("click", (event) => press(builder, form, event.target));
  }
  update();
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function field(form: HTMLFormElement, name: string): Field | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement
    ? found
    : undefined;
}

/** Returns a height that was typed, in pixels, within what a frame can show; 600 where it is no number. */
function heightOf(typed: string): number {
  return Math.min(2000, Math.max(200, Math.round(Number(typed)) || 600));
}

/** The years of the figure, newest first, as its payload has them. */
function fillYears(form: HTMLFormElement): void {
  const year = field(form, "year");
  const text = document.querySelector("indicator-figure script[type='application/json']")?.textContent ?? "{}";
  const { periods = [] } = JSON.parse(text) as { readonly periods?: readonly number[] };
  if (year instanceof HTMLSelectElement) year.append(...periods.toReversed().map((each) => new Option(String(each))));
}

/** What the fields ask for, at the address that the site has now. */
function targetOf(builder: HTMLElement, form: HTMLFormElement, areas: readonly string[]): EmbedTarget {
  const chosen = (name: string): string => field(form, name)?.value ?? "";
  const given = (name: string): string => known(builder.getAttribute(name), name);
  const [view, subject] = [given("view"), given("subject")];
  const language = chosen("language");
  const base = new URL(builder.getAttribute("base") ?? "/", location.href).href;
  const state = parseEmbedState(`?show=${chosen("show")}&appearance=${chosen("appearance")}`);
  const page = pageQuery(chosen("year"), areas);
  const figures = chosen("figures") === "frozen" ? `${base}r/${given("release")}/` : base;
  return {
    src: `${figures}${language}/embed/${view}/${subject}/${formatEmbedState(state, page)}`,
    page: `${base}${language}/${given("page")}${page}`,
    title: datedTitle(form, chosen("year")),
    alternative: chosen("alternative"),
    image: `${figures}charts/${view}/${subject}.${language}.${builder.getAttribute("picture") ?? "svg"}`,
    script: chosen("size") === "fixed" ? undefined : `${base}embed.js`,
    heightPixels: heightOf(chosen("height")),
    appearance: state.appearance
  };
}

/** The title of the chart as it opens, in the language that was chosen. */
const builtTitle = (form: HTMLFormElement): string => chosenLanguage(form)?.dataset["title"] ?? document.title;

/** That title with the year that was chosen, until the preview tells all that it shows. */
function datedTitle(form: HTMLFormElement, year: string): string {
  const latest = chosenLanguage(form)?.dataset["latest"];
  const title = builtTitle(form);
  return latest === undefined || !/^\d+$/.test(year) ? title : title.replace(latest, year);
}

const chosenLanguage = (form: HTMLFormElement): HTMLOptionElement | null =>
  form.querySelector("select[name=language] option:checked");

/** The target with the title that its preview has told, where that is there. */
function titled(form: HTMLFormElement, target: EmbedTarget): EmbedTarget {
  const frame = form.querySelector<HTMLIFrameElement>(".preview-frame iframe");
  return frame?.src === target.src ? { ...target, title: frame.title } : target;
}

/** The query of the page, with the year and the areas that were chosen and all else as it is. */
function pageQuery(year: string, areas: readonly string[]): string {
  const query = new URLSearchParams(location.search);
  for (const name of ["year", "area", "sort"]) query.delete(name);
  const parts = [
    ...(year === "latest" || year === "" ? [] : [`year=${year}`]),
    ...[...query].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    ...(areas.length === 0 ? [] : [`area=${areas.join("~")}`])
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function writeCodes(form: HTMLFormElement, target: EmbedTarget): void {
  const codes = embedCode(target);
  for (const way of embedWays) {
    const place = field(form, way);
    if (place) place.value = codes[way];
  }
}

function press(builder: HTMLElement, form: HTMLFormElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.name === "width") {
    const frame = form.querySelector(".preview-frame");
    if (frame) frame.className = `preview-frame ${target.value}`;
    for (const each of form.querySelectorAll("button[name=width]"))
      each.setAttribute("aria-pressed", String(each === target));
  }
  const code = target.name === "copy" ? field(form, target.value) : undefined;
  if (code instanceof HTMLTextAreaElement) {
    void copyText(code).then((copied) => {
      const status = form.querySelector("[role=status]");
      if (status) status.textContent = builder.getAttribute(copied ? "copied" : "failed");
    });
  }
}
