import type { Messages } from "../message.ts";

export const breaks = {
  "break.china-2023":
    "From 2023, China also counts people who use mobile apps but say that they do not use the Internet.",
  "break.baskets-2025": "In 2025, ITU replaced its mobile price baskets; earlier values of 5 GB are experimental.",
  "break.skills-2021":
    "To 2019, surveys asked young people and adults about nine computer activities; from 2021, ITU measures skills in five areas at two levels. These are two measures, never joined into one line."
} satisfies Messages;
