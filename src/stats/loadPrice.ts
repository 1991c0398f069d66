/** A price of mobile data: what so many bytes cost in a month, in US dollars. */
export interface DataPrice {
  readonly dollars: number;
  readonly bytes: number;
}

/** What a load costs. */
export interface LoadPrice {
  readonly usCents: number;
  /** Of the average income, spread over every minute of a year; undefined without an income. */
  readonly seconds: number | undefined;
}

/** So many bytes are in a basket of 5 GB, as prices of data count them: by thousands. */
export const basketBytes = 5_000_000_000;

/** The minutes of a year of 365 days, over which a yearly income is spread, day and night. */
export const minutesOfYear = 365 * 24 * 60;

/** Returns what so many bytes cost of a price; `income` is that of a person in a year, in US dollars. */
export function loadPrice(bytes: number, price: DataPrice, income: number | undefined): LoadPrice {
  const dollars = (bytes / price.bytes) * price.dollars;
  return {
    usCents: 100 * dollars,
    seconds: income === undefined ? undefined : (60 * dollars) / (income / minutesOfYear)
  };
}
