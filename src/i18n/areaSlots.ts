import type { AreaForms } from "./areaForms.ts";
import type { Formats } from "./formats.ts";

/**
 * Returns every form of a name as a slot of its own, so that a translation may use another form than English does:
 * `area` and `Area` are the name, inside a sentence and at its start, and so are `in` and `In`, `of` and `Of`, and
 * whatever forms the language has.
 */
export function formSlots({ atStart }: Formats, { name, ...forms }: AreaForms): Readonly<Record<string, string>> {
  const slots = Object.entries({ area: name, ...forms });
  return Object.fromEntries(
    slots.flatMap(([form, text]) => [
      [form, text],
      [capital(form), atStart(text)]
    ])
  );
}

/** Returns the forms of a group that an area is compared with, under names of their own: `inGroup`, `ofGroup`. */
export function groupSlots({ name, ...forms }: AreaForms): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ["group", name],
    ...Object.entries(forms).map(([form, text]) => [`${form}Group`, text] as const)
  ]);
}

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
