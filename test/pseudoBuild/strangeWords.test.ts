import { expect, it } from "vitest";
import { pseudoText } from "../i18n/pseudoLocale.ts";
import { strangersOf } from "./strangeWords.ts";

it("finds what no message said, in texts and in what is read aloud", () => {
  const said = pseudoText("People online");
  const html = `<!doctype html><html lang="en-XB"><title>${said}</title><p aria-label="Read aloud">${said} in 2024 (KEN)</p>
    <code>value</code><a href="/data/">data/use.csv</a><bdi lang="en">Roviana</bdi><b>CC BY 4.0</b><p>Bare</p></html>`;
  expect(strangersOf(html)).toEqual(["in", "Bare", "Read", "aloud"]);
});
