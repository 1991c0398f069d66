/** Returns items with their tops, below each other with a gap between: as many as there is room for. */
export function belowEachOther<T extends { readonly height: number }>(
  items: readonly T[],
  { top, gap, room }: { readonly top: number; readonly gap: number; readonly room: number }
): readonly (T & { readonly y: number })[] {
  let next = top;
  const placed = items.map((item) => {
    const y = next;
    next += item.height + gap;
    return { ...item, y };
  });
  return placed.filter(({ y, height }) => y + height <= top + room);
}
