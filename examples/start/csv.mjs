// Reads a CSV file of plain numbers: a header line, no quotes.

/** The columns whose every cell is a number: { names, rows, column(name), matrix(names) }. */
export function parseTable(text, file) {
  if (text.includes('"')) throw new Error(`${file}: quoted cells are not supported`);
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const cells = lines.map((line) => line.split(','));
  const all = header.split(',');
  const ragged = cells.findIndex((row) => row.length !== all.length);
  if (ragged >= 0) throw new Error(`${file}, line ${ragged + 2}: ${cells[ragged].length} cells, the header has ${all.length}`);

  const columns = new Map();
  all.forEach((name, j) => {
    const values = Float64Array.from(cells, (row) => (row[j].trim() === '' ? NaN : Number(row[j])));
    if (values.every((value) => !Number.isNaN(value))) columns.set(name, values);
  });
  const rows = cells.length;
  const names = [...columns.keys()];
  return {
    names,
    rows,
    column(name) {
      const values = columns.get(name);
      if (values === undefined) throw new Error(`${file} has no column of numbers called ${name}`);
      return values;
    },
    /** Row-major, one column per name. */
    matrix(wanted = names) {
      const data = new Float64Array(rows * wanted.length);
      wanted.forEach((name, j) => this.column(name).forEach((value, i) => { data[i * wanted.length + j] = value; }));
      return { data, rows, cols: wanted.length };
    },
  };
}
