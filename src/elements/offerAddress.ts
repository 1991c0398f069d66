/** Offers the address in small letters where that leads to a page of the site: "/en/country/KEN/" was typed. */
async function offerAddress(): Promise<void> {
  const { pathname, search, hash } = location;
  const lower = pathname.toLowerCase();
  if (lower === pathname) return;
  const { ok } = await fetch(lower, { method: "HEAD" });
  if (!ok) return;
  for (const place of document.querySelectorAll<HTMLElement>("[data-offer]")) {
    const link = document.createElement("a");
    link.href = lower + search + hash;
    link.textContent = lower;
    place.append(" ", link);
    place.hidden = false;
  }
}

offerAddress().catch(() => undefined);
