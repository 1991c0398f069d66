import type { Message } from "../../src/i18n/message.ts";

/** Every text that a compiled message can be, with `{slots}` without their styles. */
export function formsOf(message: Message): readonly string[] {
  if (typeof message === "string") return [message.replace(/#\w*\}/g, "}")];
  if (Array.isArray(message))
    return (message as readonly Message[]).reduce<readonly string[]>(
      (starts, part) => starts.flatMap((start) => formsOf(part).map((form) => start + form)),
      [""]
    );
  return Object.entries(message).flatMap(([key, value]) => (key === "by" || key === "select" ? [] : formsOf(value)));
}
