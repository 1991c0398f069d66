/** Opens what the address of the page names where it is folded away, for browsers that do not by themselves. */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  const inside = target.querySelector("details");
  if (inside) inside.open = true;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  target.scrollIntoView();
}
