// What is computed: one call of each kernel on the recording, and one line about what came out.

import { matrixOf, numbersOf, numericNames } from '../../dist/terminal/csv.js';

const WINDOW = 16;
const REGIMES = 4;
const PATTERNS = [',', '\n', ',0'];

const at = ({ data, cols }, row, col) => data[row * cols + col];

/** Every column with mean 0 and standard deviation 1, by windows as long as the recording. */
function standardised(rt, x) {
  const last = x.rows - 1;
  const { mean } = rt.rollingMean({ x }, { window: x.rows });
  const { std } = rt.rollingStd({ x }, { window: x.rows });
  const data = x.data.map((value, k) => {
    const deviation = at(std, last, k % x.cols);
    return deviation > 0 ? (value - at(mean, last, k % x.cols)) / deviation : 0;
  });
  return { ...x, data };
}

function transposed(x) {
  const data = new Float64Array(x.data.length);
  for (let i = 0; i < x.rows; i++) for (let j = 0; j < x.cols; j++) data[j * x.rows + i] = at(x, i, j);
  return { data, rows: x.cols, cols: x.rows };
}

/** Rows at equal distances over the whole recording. */
function spacedRows(x, count) {
  const data = new Float64Array(count * x.cols);
  for (let c = 0; c < count; c++) {
    const row = Math.floor((c * x.rows) / count);
    data.set(x.data.subarray(row * x.cols, (row + 1) * x.cols), c * x.cols);
  }
  return { data, rows: count, cols: x.cols };
}

/** The patterns one after the other, and where each begins. */
function patternInputs() {
  const bytes = PATTERNS.map((pattern) => Buffer.from(pattern));
  const offsets = new Int32Array(bytes.length + 1);
  bytes.forEach((pattern, p) => { offsets[p + 1] = offsets[p] + pattern.length; });
  return { patterns: Buffer.concat(bytes), offsets };
}

/** The pair of columns with the largest correlation, from the Gram matrix of standardised columns. */
function closestPair({ c }, names, rows) {
  let best = { value: 0 };
  for (let i = 0; i < c.rows; i++) {
    for (let j = 0; j < i; j++) if (Math.abs(at(c, i, j)) > Math.abs(best.value)) best = { value: at(c, i, j), i, j };
  }
  return `closest columns: ${names[best.j]} and ${names[best.i]}, correlation ${(best.value / (rows - 1)).toFixed(3)}`;
}

const shapeOf = ({ rows, cols }) => `${rows}×${cols}`;

export function jobsOn({ table, text, rt }) {
  const names = numericNames(table);
  const x = matrixOf(table, names);
  // The first column is the clock.
  const measured = names.filter((name) => name !== 'time');
  const z = standardised(rt, matrixOf(table, measured));
  const zt = transposed(z);
  const init = spacedRows(z, REGIMES);
  const level = 'mem_used_mb';
  const prices = numbersOf(table, level);
  const search = { text, ...patternInputs() };
  const shown = names.indexOf(level);

  return [
    {
      kernel: 'rollingMean', shape: shapeOf(x), call: (rt) => rt.rollingMean({ x }, { window: WINDOW }),
      tell: ({ mean }) => `${level} over the last ${WINDOW} rows: mean ${at(mean, x.rows - 1, shown).toFixed(2)}`,
    },
    {
      kernel: 'rollingStd', shape: shapeOf(x), call: (rt) => rt.rollingStd({ x }, { window: WINDOW }),
      tell: ({ std }) => `${level} over the last ${WINDOW} rows: deviation ${at(std, x.rows - 1, shown).toFixed(2)}`,
    },
    {
      kernel: 'matmul', shape: `${zt.rows}×${zt.cols}×${z.cols}`, call: (rt) => rt.matmul({ a: zt, b: z }),
      tell: (outputs) => closestPair(outputs, measured, x.rows),
    },
    {
      kernel: 'kmeans', shape: shapeOf(z), call: (rt) => rt.kmeans({ x: z, init }),
      tell: ({ labels, iterations }) => {
        const sizes = Array.from({ length: REGIMES }, (_, c) => labels.filter((label) => label === c).length);
        return `rows per regime: ${sizes.join(', ')} (${iterations} iterations)`;
      },
    },
    {
      kernel: 'kama', shape: `${prices.length}`, call: (rt) => rt.kama({ prices }),
      tell: ({ kama }) => `${level} ends at ${prices.at(-1).toFixed(1)}, smoothed ${kama.at(-1).toFixed(1)}`,
    },
    {
      kernel: 'sum', shape: `${x.data.length}`, call: (rt) => rt.sum({ x: x.data }),
      tell: ({ sum }) => `all numbers of the file: ${sum}`,
    },
    {
      kernel: 'countMatches', shape: `${text.length} B`, call: (rt) => rt.countMatches(search),
      tell: ({ counts }) => PATTERNS.map((pattern, p) => `${JSON.stringify(pattern)} ${counts[p]} times`).join(', '),
    },
  ];
}
