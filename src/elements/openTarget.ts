/** Opens what the address of the page names where it is folded away, for browsers that do not by themselves. */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (const fold of [target.querySelector("details"), target.closest("details")]) if (fold) fold.open = true;
  target.scrollIntoView();
}
