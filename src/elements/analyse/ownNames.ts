/** Returns the name by which a query calls the table of a file; no two have one name. */
export function tableName(file: string, taken: ReadonlySet<string>): string {
  const base = file
    .replace(/(?:\.[a-z]{2,8}){1,2}$/i, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40);
  const wanted = /^[a-z]/.test(base) ? base : base === "" ? "mine" : `t_${base}`;
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
  return name;
}

/** Returns what a question calls a measure, and takes that name: its column, with the file where two are called so. */
export function sourceName(column: string, file: string, taken: Set<string>): string {
  const wanted = taken.has(column.toLowerCase()) ? `${column} (${file})` : column;
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}
