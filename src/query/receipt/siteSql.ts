import { createReceiptSql } from "./receiptSql.ts";

const files = import.meta.glob<string>("../sql/receipt/*.sql", { query: "?raw", import: "default", eager: true });

/** The SQL behind the figures, for the pages of the build: each file of `sql/receipt` by its name. */
export const receiptSql = createReceiptSql(
  Object.fromEntries(Object.entries(files).map(([path, sql]) => [path.replace(/^.*\/|\.sql$/g, ""), sql]))
);
