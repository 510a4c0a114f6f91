/** A table of numbers with a header line; the first column is the time, the others make a matrix. */
export function parse(text) {
  const [header, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const names = header.slice(1);
  const data = Float64Array.from(
    lines.flatMap((cells) => cells.slice(1)),
    (cell) => (cell === '' ? NaN : Number(cell)),
  );
  return { names, matrix: { data, rows: lines.length, cols: names.length } };
}
