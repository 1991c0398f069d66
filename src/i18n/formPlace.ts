/** What has forms: the name of an area or group, and a date. */
export type FormKind = "name" | "date";

/** A slot of a message that is written in a form, as in `{area_in}` or `{published, date, of}`. */
export interface FormPlace {
  readonly slot: string;
  readonly kind: FormKind;
  /** A form that begins with a capital begins a sentence. */
  readonly form: string;
}

/** Returns the name that a form of a slot has in a compiled message: "area_in", "published_date_of". */
export function placeOfForm({ slot, kind, form }: FormPlace): string {
  return kind === "date" ? `${slot}_date_${form}` : `${slot}_${form}`;
}

/** Returns the form that a name in a compiled message stands for; undefined for a slot by its own name. */
export function formOfPlace(name: string): FormPlace | undefined {
  const [slot = "", form, dated] = name.split("_");
  if (form === undefined) return undefined;
  return dated === undefined ? { slot, kind: "name", form } : { slot, kind: "date", form: dated };
}
