/** Returns the elements of a map that stand for areas, in the order of drawing. */
export function areaElements(map: ParentNode): ReadonlyMap<string, SVGElement> {
  const elements = new Map<string, SVGElement>();
  for (const element of map.querySelectorAll<SVGElement>("[data-area]")) {
    const { area } = element.dataset;
    if (area) elements.set(area, element);
  }
  return elements;
}
