/**
 * Returns what writes a query into the address, with the time at which the reader asked for it, in milliseconds of the
 * page: a step of the history, but in one with the step before where that is less than a second ago, as when an arrow
 * key is held. The history of a frame belongs to the page around it: there no step is added.
 */
export function createAddressHistory(isFrame: boolean): (query: string, asked: number) => void {
  let last = -Infinity;
  return (query, asked) => {
    if (query === location.search) return;
    const address = location.pathname + query;
    if (isFrame || asked - last < 1000) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    last = asked;
  };
}
