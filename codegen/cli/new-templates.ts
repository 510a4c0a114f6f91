/** What `trefoil new` begins with: small kernels that are complete, one for each way of writing one. */

export const ALL_KINDS = ['windows', 'recurrence', 'columns', 'elements', 'reduction', 'matrix'] as const;
export type Kind = (typeof ALL_KINDS)[number];

/** By family; all others begin with `elements`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  rolling: 'windows',
  trading: 'recurrence',
  detectors: 'columns',
  matrix: 'matrix',
  clustering: 'matrix',
};

const TEMPLATES: Readonly<Record<Kind, (name: string) => string>> = {
  windows: (name) => `import { int, kernel, matrix, windows } from 'trefoil/dsl';

/**
 * Mean of the last \`window\` rows of each column. (Say what it computes, and what it does with missing values.)
 *
 * NaN is a missing value and is left out. Fewer than \`minPeriods\` values give NaN.
 *
 * @param x observations, one column per series
 * @param window number of rows
 * @param minPeriods least number of values present
 * @output y same shape as x
 * @accuracy 1e-12 of the mean of |x| over the window
 * @source where the definition comes from
 */
export const ${name} = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { window: int({ min: 1 }), minPeriods: int({ min: 1, max: 'window', default: 'window' }) },
    outputs: { y: matrix('rows', 'cols') },
  },
  ({ x, window, minPeriods }, { y }) => {
    windows(x, window, (w) => {
      y.set(w.row, w.col, w.count >= minPeriods ? w.sum() / w.count : NaN);
    });
  },
);
`,
  recurrence: (name) => `import { kernel, real, vector } from 'trefoil/dsl';

/**
 * Each value is \`weight\` of the new one and the rest of what came before. (Say what it computes.)
 *
 * A NaN propagates for ever.
 *
 * @param x one value per step
 * @param weight of the new value
 * @output y same length as x
 * @accuracy 1e-12 per step, given the previous element
 * @source where the definition comes from
 */
export const ${name} = kernel(
  {
    inputs: { x: vector('n') },
    params: { weight: real({ min: 0, max: 1, default: 0.5 }) },
    outputs: { y: vector('n') },
  },
  ({ x, weight }, { y }) => {
    let state = 0.0;
    for (let t = 0; t < x.length; t++) {
      if (t === 0) state = x[t]!;
      else state += weight * (x[t]! - state);
      y[t] = state;
    }
  },
);
`,
  columns: (name) => `import { kernel, matrix, real } from 'trefoil/dsl';

/**
 * Deviation of each value from a mean that forgets, column by column. (Say what it computes.)
 *
 * The first row gives 0. A NaN propagates to the end of its column.
 *
 * @param x observations, one column per series
 * @param weight of the new value in the mean
 * @output y same shape as x
 * @accuracy 1e-12 of the largest |x| so far, per step, given the mean before it
 * @source where the definition comes from
 */
export const ${name} = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    params: { weight: real({ min: 0, max: 1, default: 0.5 }) },
    outputs: { y: matrix('rows', 'cols') },
  },
  ({ x, weight }, { y }) => {
    for (let j = 0; j < x.cols; j++) {
      // State of this column.
      let mean = 0.0;
      for (let t = 0; t < x.rows; t++) {
        if (t === 0) mean = x.at(t, j);
        y.set(t, j, x.at(t, j) - mean);
        mean += weight * (x.at(t, j) - mean);
      }
    }
  },
);
`,
  elements: (name) => `import { fill, kernel, real, vector } from 'trefoil/dsl';

/**
 * Every element times a factor. (Say what it computes.)
 *
 * NaN and infinities propagate as IEEE 754 says.
 *
 * @param x values
 * @param factor multiplies each of them
 * @output y same length as x
 * @accuracy exact
 * @source where the definition comes from
 */
export const ${name} = kernel(
  {
    inputs: { x: vector('n') },
    params: { factor: real({ default: 1 }) },
    outputs: { y: vector('n') },
  },
  ({ x, factor }, { y }) => {
    fill(y, (i) => x[i]! * factor);
  },
);
`,
  reduction: (name) => `import { kernel, scalar, sum, vector } from 'trefoil/dsl';

/**
 * Sum of squares. (Say what it computes.)
 *
 * NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
 *
 * @param x values
 * @output y the sum
 * @accuracy 1e-12 relative
 * @source where the definition comes from
 */
export const ${name} = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { y: scalar() },
  },
  ({ x }, { y }) => {
    y.set(sum(x.length, (k) => x[k]! * x[k]!));
  },
);
`,
  matrix: (name) => `import { contract, fill, kernel, matrix } from 'trefoil/dsl';

/**
 * Products of all pairs of columns, summed over the rows. (Say what it computes.)
 *
 * NaN and infinities propagate as IEEE 754 says.
 *
 * @param x observations, one column per series
 * @output y one row and one column per column of x
 * @accuracy 1e-12 of the sum of |products|
 * @source where the definition comes from
 */
export const ${name} = kernel(
  {
    inputs: { x: matrix('rows', 'cols') },
    outputs: { y: matrix('cols', 'cols') },
  },
  ({ x }, { y }) => {
    fill(y, (i, j) => contract(x.rows, (k) => x.at(k, i) * x.at(k, j)));
  },
);
`,
};

/** How a template begins for kernels of a family. */
export const kindOf = (family: string): Kind => (Object.hasOwn(KINDS, family) ? KINDS[family]! : 'elements');

export function templateFor(kind: Kind, name: string): string {
  const text = TEMPLATES[kind](name);
  const [imports] = text.split('\n', 1) as [string];
  if (!new RegExp(`[{ ]${name}[, ]`).test(imports)) return text;
  // The kernel is called like a word of the language that it uses: that goes by another name here.
  const other = `dsl${name[0]!.toUpperCase()}${name.slice(1)}`;
  return text
    .replace(imports, imports.replace(new RegExp(`([{ ])${name}(?=[, ])`), `$1${name} as ${other}`))
    .replace(new RegExp(`\\b${name}(?=\\()`, 'g'), other);
}
