import { known } from "../model/known.ts";

/** Returns what the build wrote into an element for its script. */
export function readPayload<Payload>(host: HTMLElement): Payload {
  return JSON.parse(known(host.querySelector("script"), "payload").textContent) as Payload;
}
