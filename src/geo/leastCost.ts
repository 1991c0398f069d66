/**
 * Returns the column of each row so that the sum of costs is the least that there is; every row has a column of its own,
 * and there are at least as many columns as rows. The Hungarian method with potentials (Kuhn 1955, Munkres 1957), in
 * rows² × columns steps.
 */
export function leastCost(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number
): readonly number[] {
  if (columns < rows) throw new RangeError(`${rows} rows and ${columns} columns`);
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  /** The row of each column, from 1; 0 for none. Column 0 is where a new row begins. */
  const taken = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    taken[0] = row;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const seen = new Uint8Array(columns + 1);
    let at = 0;
    do {
      seen[at] = 1;
      const own = entry(taken, at);
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (seen[column]) continue;
        const reduced = cost(own - 1, column - 1) - entry(ofRow, own) - entry(ofColumn, column);
        if (reduced < entry(least, column)) {
          least[column] = reduced;
          way[column] = at;
        }
        if (entry(least, column) < delta) {
          delta = entry(least, column);
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (seen[column]) {
          ofRow[entry(taken, column)] = entry(ofRow, entry(taken, column)) + delta;
          ofColumn[column] = entry(ofColumn, column) - delta;
        } else least[column] = entry(least, column) - delta;
      }
      at = next;
    } while (taken[at] !== 0);
    while (at !== 0) {
      const before = entry(way, at);
      taken[at] = entry(taken, before);
      at = before;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (const [column, row] of taken.entries()) if (column > 0 && row > 0) columnOf[row - 1] = column - 1;
  return columnOf;
}

/** The entry of a typed array, which is there wherever it is asked for. */
function entry(list: Float64Array | Int32Array, index: number): number {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index}`);
  return value;
}
