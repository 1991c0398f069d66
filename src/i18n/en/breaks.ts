import type { Messages } from "../message.ts";

export const breaks = {
  "break.china-2023":
    "From 2023, China also counts people who use mobile apps but say that they do not use the Internet.",
  "break.baskets-2025": "In 2025, ITU replaced its mobile price baskets; earlier values of 5 GB are experimental."
} satisfies Messages;
