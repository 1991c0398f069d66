import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "../../../scripts/publish/serve.ts";
import { openDist } from "../../built/dist.ts";
import { pageOfEachKind } from "../samplePages.ts";
import { oldChromiums, openEngine } from "./oldChromium.ts";

const root = new URL("../../../dist", import.meta.url).pathname;
const dist = openDist(root);
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite({ root, base: dist.base, port: 0 });
});
afterAll(() => site.close());

/** The part of an expression that does to a field what a reader does: a value, then the events of its kind. */
const choose = (field: string, value: string | number): string =>
  `(() => { const field = document.querySelector(${JSON.stringify(field)}); field.focus(); field.value = ${JSON.stringify(String(value))};
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true })); })()`;
/** A press in the middle of a part: a map asks where it was. */
const press = (part: string): string =>
  `(() => { const part = document.querySelector(${JSON.stringify(part)}); const box = part.getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    part.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...at })); })()`;
const enter = (field: string): string =>
  `document.querySelector(${JSON.stringify(field)}).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }))`;
const has = (part: string): string => `document.querySelector(${JSON.stringify(part)}) !== null`;
const says = (part: string, words: RegExp): string =>
  `${String(words)}.test((document.querySelector(${JSON.stringify(part)}) || document.head).textContent)`;
const asks = (part: string): string => `location.search.includes(${JSON.stringify(part)})`;

/** What a reader does on a page, and what must then be there: pairs of an act and its sign. */
type Task = readonly [path: string, ...steps: (readonly [act: string, sign: string])[]];

const tasks: Readonly<Record<string, Task>> = {
  "a year, a country, a region and an order on a map": [
    "en/map/internet-use/",
    [choose("input[name=year]", 0), asks("year=")],
    [press("svg.choropleth [data-area=KEN]"), says(".country-panel h2", /Kenya/)],
    [press("[data-region=ssf]"), asks("region=ssf")],
    [press("[data-sort=name]"), asks("sort=name")]
  ],
  "whom a map is of": ["en/map/daily-use-among-users/", [choose("select[name=sex]", "F"), asks("sex=F")]],
  "a country by its name": ["en/", [choose("area-search input", "keny"), says("[role=listbox]", /Kenya/)]],
  "two countries to compare, in each kind of picture": [
    "en/compare/",
    [choose("compare-figure area-search input", "keny"), says("[role=listbox]", /Kenya/)],
    [enter("compare-figure area-search input"), has("[data-remove=KEN]")],
    [choose("compare-figure area-search input", "ugan"), says("[role=listbox]", /Uganda/)],
    [enter("compare-figure area-search input"), has("[data-remove=UGA]")],
    ...["bars", "dots", "scatter", "slope", "multiples"].map(
      (view) => [press(`button[name=view][value=${view}]`), asks(`view=${view}`)] as const
    )
  ],
  "a map in a frame": [
    "en/embed/map/internet-use/?year=2015",
    [choose("input[name=year]", 0), says("output", /\d{4}/)]
  ],
  "two countries in a frame": ["en/embed/compare/?area=KEN~UGA&year=2020", ["0", has("svg")]],
  "nothing where the desk cannot run, and is told so": [
    "en/analyse/",
    ["0", says(".desk-status", /cannot run/)],
    ["0", `document.querySelector(".desk-start button").hidden`]
  ],
  "a goal on a country's page": ["en/country/ken/", [choose("gap-sliders input", 90), says("gap-sliders output", /90/)]]
};

const isAdopted = "document.querySelector(':not(:defined):not(embed-builder)') === null";

const isSaid = `!document.getElementById("failed").hidden`;
const deadControls = `[].slice.call(document.querySelectorAll("button, input, select, textarea"))
  .filter((each) => each.offsetParent && each.closest(":not(:defined)") && !each.closest("[action]"))
  .map((each) => each.tagName + " " + (each.name || each.textContent))`;

describe.each(oldChromiums.filter(({ version }) => version >= 80))("in Chromium $version", (engine) => {
  it.for(Object.entries(tasks))("a reader chooses %s", async ([, [path, ...steps]], { skip }) => {
    const page = await openEngine(engine, skip);
    await page.goTo(site.url + path);
    await page.until(isAdopted);
    for (const [act, sign] of steps) {
      await page.evaluate(act);
      await page.until(sign);
    }
    expect(page.faults).toEqual([]);
    await page.close();
  });
});

describe.each(oldChromiums.filter(({ version }) => version < 80))("in Chromium $version", (engine) => {
  it("no control of a page is dead, and the page says that its script did not run", async ({ skip }) => {
    const page = await openEngine(engine, skip);
    const dead: unknown[] = [];
    const pages = pageOfEachKind(dist, "en").filter((path) => /<[a-z]+-[a-z]+[ >]/.test(dist.text(path)));
    for (const path of pages) {
      await page.goTo(site.url + path.replace(/index\.html$/, ""));
      await page.until(isSaid);
      dead.push(...((await page.evaluate(deadControls)) as string[]).map((each) => `${path}: ${each}`));
    }
    await page.close();
    expect(pages.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });
});
