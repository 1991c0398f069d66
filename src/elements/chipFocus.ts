const chips = ["[data-remove]", "[data-measure]"] as const;

/** A button that takes something away, by the list that it stands in and its place there; -1 is the last of that list. */
interface ChipPlace {
  readonly list: (typeof chips)[number];
  readonly at: number;
}

/** Returns where a button stands that takes something away; of any other the end of the list of what is compared. */
export function chipOf(figure: ParentNode, button: Element | null): ChipPlace {
  const list = chips.find((each) => button?.matches(each)) ?? chips[0];
  return { list, at: [...figure.querySelectorAll(list)].findIndex((each) => each === button) };
}

/** Moves the focus to what stands there now, or else to the field that adds: a button that is gone would lose it. */
export function focusChip(figure: ParentNode, { list, at }: ChipPlace): void {
  const left = figure.querySelectorAll<HTMLElement>(list);
  const place = at < 0 ? left.length - 1 : Math.min(at, left.length - 1);
  (left[place] ?? figure.querySelector<HTMLElement>("input"))?.focus();
}
