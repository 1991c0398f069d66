import { formatEmbedState, parseEmbedState } from "../../state/embedState.ts";
import { embedCode, embedWays, type EmbedTarget } from "../../views/embed/embedCode.ts";
import { adoptCountries } from "./builderCountries.ts";
import { copyText } from "./copyText.ts";
import { pictureName } from "../picture/pictureName.ts";
import { sayWhile } from "../picture/sayWhile.ts";
import { listenForHeights, showPreview } from "./showPreview.ts";
import { stateOfPage } from "./stateOfPage.ts";
import { known } from "../../model/known.ts";

/** Brings the form of a builder to life, or back to the state that the page shows now. */
export function adoptBuilder(builder: HTMLElement, form: HTMLFormElement): void {
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
    keepToFrozen(form);
    const target = targetOf(builder, form, countries.codes());
    showPreview(form, target, builtTitle(form), ({ title, alternative }) => {
      const place = field(form, "alternative");
      // The words of the picture that the build has drawn, or of the state that the preview shows.
      const { isBuilt } = targetOf(builder, form, countries.codes());
      const ofPicture = (isBuilt ? chosenLanguage(form)?.dataset["alternative"] : undefined) ?? alternative;
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
        if (form.dataset["query"] !== location.search) adoptBuilder(builder, form);
      });
    form.addEventListener("click", (event) =>
      press(builder, form, event.target, () => targetOf(builder, form, countries.codes()))
    );
  }
  update();
}

/** A release may not keep the chart in each language: what it has not cannot be chosen together. */
function keepToFrozen(form: HTMLFormElement): void {
  const frozen = form.querySelector<HTMLOptionElement>("option[value=frozen]");
  if (!frozen) return;
  for (const option of form.querySelectorAll<HTMLOptionElement>("option[data-live]")) option.disabled = frozen.selected;
  frozen.disabled = chosenLanguage(form)?.dataset["live"] !== undefined;
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
  if (year instanceof HTMLSelectElement) year.append(...[...periods].reverse().map((each) => new Option(String(each))));
}

/** What the fields ask for, at the address that the site has now. */
function targetOf(builder: HTMLElement, form: HTMLFormElement, areas: readonly string[]): EmbedTarget {
  const chosen = (name: string): string => field(form, name)?.value ?? "";
  const given = (name: string): string => known(builder.getAttribute(name), name);
  const [view, subject] = [given("view"), given("subject")];
  const language = chosen("language");
  const base = new URL(builder.getAttribute("base") ?? "/", location.href).href;
  const state = parseEmbedState(`?show=${chosen("show")}&appearance=${chosen("appearance")}`);
  const page = stateOfPage(view).query({ year: chosen("year"), areas });
  const figures = chosen("figures") === "frozen" ? `${base}r/${given("release")}/` : base;
  // What the build draws is the state that a page opens with, in light.
  const picture = builder.getAttribute("picture");
  const isBuilt = picture !== null && page === "" && state.appearance !== "dark";
  const asked = { query: page, shape: "wide", theme: state.appearance === "dark" ? "dark" : "light" } as const;
  return {
    src: `${figures}${language}/${given("frame")}${formatEmbedState(state, page)}`,
    page: `${base}${language}/${given("page")}${page}`,
    title: datedTitle(form, chosen("year")),
    alternative: chosen("alternative"),
    image: isBuilt
      ? `${figures}charts/${view}/${subject}.${language}.${picture}`
      : `${pictureName(subject, language, asked)}.png`,
    isBuilt,
    script: chosen("size") === "fixed" ? undefined : `${base}embed.js`,
    heightPixels: heightOf(chosen("height")),
    appearance: state.appearance
  };
}

/** Draws the picture of what is chosen, which the build has not drawn, for the reader's own server. */
async function saveChosen(builder: HTMLElement, form: HTMLFormElement, target: EmbedTarget): Promise<void> {
  const { savePicture } = await import("../picture/savePicture.ts");
  const { origin, pathname, search } = new URL(target.src);
  const page = new URL(target.page);
  const view = known(builder.getAttribute("view"), "view");
  const asked = {
    frame: origin + pathname,
    query: search,
    base: new URL(builder.getAttribute("base") ?? "/", location.href).href,
    page: page.host + page.pathname + page.search,
    theme: target.appearance === "dark" ? "dark" : "light",
    shape: "wide"
  } as const;
  await sayWhile(builder, form, () => savePicture(view, asked, "png", target.image.replace(/\.png$/, "")));
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

function writeCodes(form: HTMLFormElement, target: EmbedTarget): void {
  const codes = embedCode(target);
  for (const way of embedWays) {
    const place = field(form, way);
    if (place) place.value = codes[way];
  }
  for (const note of form.querySelectorAll<HTMLElement>("[data-built]"))
    note.hidden = (note.dataset["built"] === "true") !== target.isBuilt;
}

function press(builder: HTMLElement, form: HTMLFormElement, target: EventTarget | null, now: () => EmbedTarget): void {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.name === "save") void saveChosen(builder, form, now());
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
