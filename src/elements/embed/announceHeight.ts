/**
 * Tells the page around an embed how tall it wants to be, now and whenever that changes, in the messages that newsrooms
 * listen to: Datawrapper's, AMP's, and that of WordPress, which wants the secret back that it put behind the address.
 * Charts shrink to a height that the host has fixed; what is told is the height at which they need not.
 */
export function announceHeight(content: HTMLElement, id: string, host: Window): void {
  const [, secret] = /^#\?secret=([A-Za-z0-9]+)$/.exec(location.hash) ?? [];
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(wantedHeight(content));
    if (height === told || height === 0) return;
    told = height;
    host.postMessage({ "datawrapper-height": { [id]: height } }, "*");
    host.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    if (secret) host.postMessage({ message: "height", value: height, secret }, "*");
  };
  const observer = new ResizeObserver(tell);
  for (const part of [content, ...content.querySelectorAll("[data-part], .map-stage, details")]) observer.observe(part);
  content.addEventListener("toggle", () => requestAnimationFrame(tell), { capture: true });
  tell();
}

/** The height of the content, down to its last part, with each chart as tall as it is where it has room. */
function wantedHeight(content: HTMLElement): number {
  const { top } = content.getBoundingClientRect();
  const last = content.querySelector<HTMLElement>(":scope > footer");
  if (!last) return 0;
  // Where it stands by itself, not where it sticks.
  last.style.position = "static";
  let height = last.getBoundingClientRect().bottom - top;
  last.style.position = "";
  for (const stage of content.querySelectorAll<HTMLElement>(".map-stage")) {
    const svg = stage.querySelector("svg");
    if (!svg) continue;
    const { width } = svg.getBoundingClientRect();
    const box = svg.viewBox.baseVal;
    if (width > 0) height += (width * box.height) / box.width - stage.offsetHeight;
  }
  for (const chart of content.querySelectorAll<HTMLElement>(".line-chart"))
    height += Math.max(0, Number.parseFloat(getComputedStyle(chart).flexBasis) - chart.offsetHeight);
  return height + Number.parseFloat(getComputedStyle(content).paddingBottom);
}
