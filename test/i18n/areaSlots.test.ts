import { expect, it } from "vitest";
import { areaFormsOf } from "../../src/i18n/areaForms.ts";
import { formSlots, groupSlots } from "../../src/i18n/areaSlots.ts";
import { createFormats } from "../../src/i18n/formats.ts";
import { formatsOf } from "../../src/i18n/languageFormats.ts";

it("makes a slot of every form, inside a sentence and at its start", () => {
  const french = createFormats("fr", formatsOf("fr").numbers);
  expect(formSlots(french, areaFormsOf("fr", "OMN"))).toMatchObject({
    area: "Oman",
    Area: "Oman",
    in: "à Oman",
    In: "À Oman",
    of: "d’Oman",
    Of: "D’Oman"
  });
});

it("takes the forms of a language that has others", () => {
  const finnish = createFormats("fi", formatsOf("en").numbers);
  const slots = formSlots(finnish, { name: "Mali", inessive: "Malissa", genitive: "Malin" });
  expect([slots["inessive"], slots["Genitive"]]).toEqual(["Malissa", "Malin"]);
  expect(groupSlots({ name: "maailma", inessive: "maailmassa" })).toEqual({
    group: "maailma",
    inessiveGroup: "maailmassa"
  });
});
