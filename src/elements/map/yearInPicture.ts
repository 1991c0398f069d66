/** In units of a map 1920 wide, which shrinks with its window. */
const size = 96;

/** Writes a year large into a picture, at the foot of the Atlantic, where no legend lies; an empty text takes it away. */
export function showYear(svg: SVGSVGElement, text: string): void {
  const known = svg.querySelector(".map-year");
  const year = known ?? document.createElementNS("http://www.w3.org/2000/svg", "text");
  const { x, y, width, height } = svg.viewBox.baseVal;
  year.setAttribute("class", "map-year");
  year.setAttribute("aria-hidden", "true");
  year.setAttribute("direction", "ltr");
  year.setAttribute("font-size", String((size * width) / 1920));
  year.setAttribute("x", String(x + 0.37 * width));
  year.setAttribute("y", String(y + 0.96 * height));
  year.textContent = text;
  if (text === "") year.remove();
  else if (!known) svg.append(year);
}
