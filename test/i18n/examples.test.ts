import { expect, it } from "vitest";
import { fillExamples, shownSlots } from "../../scripts/messages/fillExamples.ts";
import { compileMessage } from "../../src/i18n/compileMessage.ts";
import { icuOf, messageFolder, readMessageFiles } from "../../src/i18n/messageFiles.ts";
import { slotsOf } from "../../src/i18n/slotsOf.ts";

const files = readMessageFiles(messageFolder("en"));

it("tells a translator something for each slot of a message: else `npm run messages -- types`, and the rest by hand", () => {
  const wanting = [...files].flatMap(([subject, file]) =>
    Object.entries(file).flatMap(([key, entry]) => {
      const message = compileMessage(icuOf(entry), "en");
      const example = typeof entry === "string" ? {} : (entry.example ?? {});
      const shown = shownSlots(message);
      const lacking = shown.filter((slot) => example[slot] === undefined || example[slot] === "");
      const more = Object.keys(example).filter((slot) => !shown.includes(slot));
      const kinds = slotsOf(message);
      const odd = Object.entries(example).filter(
        ([slot, value]) => (kinds.get(slot) === "number") !== (typeof value === "number")
      );
      return [
        ...lacking.map((slot) => `${subject}.json, "${key}": write "example": { "${slot}": … }`),
        ...more.map((slot) => `${subject}.json, "${key}": there is no slot {${slot}}`),
        ...odd.map(([slot]) => `${subject}.json, "${key}": {${slot}} is a ${kinds.get(slot)}`)
      ];
    })
  );
  expect(files.size).toBeGreaterThan(8);
  expect(wanting).toEqual([]);
});

it("is found for a number by its style, for a name by its form, for a text in the message nearest by key", () => {
  const text = `{
  "a.one": {
    "message": "{area_In}, {share, number, share1} ({name}) {group_of}, {day, date, of}",
    "description": "x"
  },
  "a.two": {
    "message": "{name}: plain {other}",
    "description": "x",
    "example": { "name": "near", "gone": "x" }
  },
  "b": {
    "message": "none",
    "description": "x"
  }
}
`;
  const file = JSON.parse(text) as Record<string, { message: string }>;
  const filled = fillExamples(new Map([["s", text]]), new Map([["s", file]])).get("s");
  expect(JSON.parse(filled ?? "")).toEqual({
    "a.one": {
      ...file["a.one"],
      example: {
        area_In: "In Kenya",
        day: "of 26 April 2026",
        group_of: "of South Asia",
        name: "near",
        share: 66.1
      }
    },
    "a.two": { ...file["a.two"], example: { name: "near" } },
    b: file["b"]
  });
});
