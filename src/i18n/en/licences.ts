import type { Messages } from "../message.ts";

export const licences = {
  "licence-class.free": "Free to reuse with credit",
  "licence-class.free.long":
    "May be reused for any purpose if the source is credited; some licences ask that what is made from the data be shared alike.",
  "licence-class.non-commercial": "Non-commercial reuse only",
  "licence-class.non-commercial.long":
    "May be reused with credit for purposes that are not commercial, and what is made from it must be shared on the same terms.",
  "licence-class.unclear": "Terms of reuse unclear",
  "licence-class.unclear.long":
    "The publisher states no licence, or gives permission on request. Ask the publisher before republishing these rows."
} satisfies Messages;
