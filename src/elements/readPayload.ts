import { known } from "../model/known.ts";

/** Returns what the build wrote into an element for its script: the type that its caller names, unchecked. */
export function readPayload(host: HTMLElement): unknown {
  return JSON.parse(known(host.querySelector("script"), "payload").textContent);
}
