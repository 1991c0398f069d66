import { rows, table } from "./damage.ts";
import type { Damage } from "./damage.ts";

/** The days of a file of events, each changed by itself; an end that is not recorded stays so. */
function days(change: (day: string, column: "start_date" | "end_date") => string): Damage {
  return rows((row, { get, set }) =>
    (["start_date", "end_date"] as const).reduce((changed, column) => {
      const day = get(row, column);
      return day === "" ? changed : set(changed, column, change(day, column));
    }, row)
  );
}

function later(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Damages to when events were and why, which leave their numbers as they are. */
export const eventDamages = {
  "events ten years later": days((day) => `${Number(day.slice(0, 4)) + 10}${day.slice(4).replace("02-29", "02-28")}`),
  "events of 1970": days((day) => `1970${day.slice(4).replace("02-29", "02-28")}`),
  "events a month earlier": days((day) => later(day, -30)),
  "events a hundred days longer": days((day, column) => (column === "end_date" ? later(day, 100) : day)),
  "days and months of events exchanged": days((day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return Number(date) > 12 ? day : [year, date, month].join("-");
  }),
  "starts and ends of events exchanged": rows((row, { get, set }) => {
    const [start, end] = [get(row, "start_date"), get(row, "end_date")];
    return end === "" ? row : set(set(row, "start_date", end), "end_date", start);
  }),
  "ends of events gone": rows((row, { set }) => set(row, "end_date", "")),
  "causes of events one row down": table((whole, { get, set }) => ({
    ...whole,
    rows: whole.rows.map((row, at) => set(row, "actual_cause", get(whole.rows.at(at - 1) ?? [], "actual_cause")))
  })),
  "all events of the whole network": rows((row, { set }) => set(row, "shutdown_extent", "Full network")),
  "all services cut": rows((row, { set }) => set(row, "twitter_affected", "Yes"))
} satisfies Readonly<Record<string, Damage>>;
