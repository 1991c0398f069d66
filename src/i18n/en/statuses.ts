import type { Messages } from "../message.ts";

export const statuses = {
  "status.A": "As published",
  "status.A.long": "Published by a named survey, register or agency, or computed by this site from such figures.",
  "status.B": "Break in series",
  "status.B.long": "The way of counting changed here: do not compare with the years before.",
  "status.D": "Other definition",
  "status.D.long": "The country uses another definition than the one stated here.",
  "status.E": "Estimate",
  "status.E.long":
    "Estimated by the publisher or the country, or computed by this site from at least one estimate; not measured directly.",
  "status.G": "Experimental",
  "status.G.long": "Marked as experimental: the method was still being tried out.",
  "status.P": "Provisional",
  "status.P.long": "May still be revised by the publisher.",
  "status.V": "Disputed",
  "status.V.long": "Copies of the source disagree about this value, or nobody has been able to confirm it.",
  "status._U": "Source not named",
  "status._U.long": "The publisher does not say where the value comes from: it may be measured or estimated."
} satisfies Messages;
