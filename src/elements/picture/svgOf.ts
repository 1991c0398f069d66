import { render, type VNode } from "preact";
import { known } from "../../model/known.ts";

/** Returns a picture that stands alone as the text of an SVG file. */
export function svgOf(card: VNode): string {
  const place = document.createElement("div");
  render(card, place);
  const svg = known(place.querySelector("svg"), "picture");
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const text = new XMLSerializer().serializeToString(svg);
  render(null, place);
  return text;
}
