/** Gives the link that an event is on the state of the page: its query, and its place, or the heading last passed. */
export function keepPlace({ target }: Event): void {
  if (!(target instanceof HTMLAnchorElement)) return;
  const passed = [...document.querySelectorAll("main h2[id]")].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2
  );
  target.search = location.search;
  const last = scrollY > innerHeight / 2 ? passed.pop() : undefined;
  target.hash = location.hash || (last ? last.id : "");
}
