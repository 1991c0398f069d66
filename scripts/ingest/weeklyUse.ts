/** Weekly but not daily use: read because the base of daily use is found with it, and not published itself. */
export const weeklyUse = "weekly-use-among-users";
