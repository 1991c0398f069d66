import { adoptSaving } from "../picture/adoptSaving.ts";
import { adoptBuilder } from "./adoptBuilder.ts";

/** Brings a fold of a builder to life that was opened: the picture to save, or the codes. */
export function adoptFold(builder: HTMLElement, fold: HTMLElement): void {
  const form = fold.querySelector("form");
  if (form) (fold.className === "save" ? adoptSaving : adoptBuilder)(builder, form);
}
