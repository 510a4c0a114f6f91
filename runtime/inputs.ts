/** Inputs from what callers have: columns side by side, strings one after the other. */

export interface EncodedPatterns {
  /** All patterns as UTF-8, one after the other. */
  readonly patterns: Uint8Array;
  /** Where each begins, and where the last one ends. */
  readonly offsets: Int32Array;
}

/**
 * Strings as the `patterns` and `offsets` of `countMatches`.
 *
 * ```ts
 * rt.countMatches({ text, ...encodePatterns(['ERROR', 'WARN']) });
 * ```
 */
export function encodePatterns(patterns: readonly (string | Uint8Array)[]): EncodedPatterns {
  const encoder = new TextEncoder();
  const parts = patterns.map((pattern) => (typeof pattern === 'string' ? encoder.encode(pattern) : pattern));
  const offsets = new Int32Array(parts.length + 1);
  parts.forEach((part, p) => {
    offsets[p + 1] = offsets[p]! + part.length;
  });
  const bytes = new Uint8Array(offsets[parts.length]!);
  parts.forEach((part, p) => bytes.set(part, offsets[p]!));
  return { patterns: bytes, offsets };
}

/**
 * Columns of one length as a row-major matrix.
 *
 * @throws RangeError where lengths differ
 */
export function columnsToMatrix(columns: readonly ArrayLike<number>[]): {
  data: Float64Array;
  rows: number;
  cols: number;
} {
  const [rows, cols] = [columns[0]?.length ?? 0, columns.length];
  const data = new Float64Array(rows * cols);
  columns.forEach((values, j) => {
    if (values.length !== rows)
      throw new RangeError(`columns[${j}].length = ${values.length}; expected ${rows}, the length of columns[0]`);
    for (let i = 0; i < rows; i++) data[i * cols + j] = values[i]!;
  });
  return { data, rows, cols };
}
