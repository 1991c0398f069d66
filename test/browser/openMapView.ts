import type { OpenOptions, OpenSite, Watched } from "./openSite.ts";

/** Opens a map in a state of its address, and waits until the lists below it, which come last, are of that state. */
export async function openMapView(
  site: OpenSite,
  language: string,
  id: string,
  query: string,
  options?: OpenOptions
): Promise<Watched> {
  const watched = await site.open(`${language}/map/${id}/${query}`, options);
  await watched.page.waitForFunction(
    () =>
      document.querySelector("indicator-figure[aria-busy]") === null &&
      document.querySelector("[data-part=table] tbody tr") !== null
  );
  return watched;
}
