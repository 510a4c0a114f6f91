// Generated from kernels/ by `trefoil build`. Do not edit. Hash 71ab7384ecfca8d0
import type { KernelManifest } from 'trefoil/runtime';

/** Of this description. */
export const format = 1;

export const sourceHash = '44599c171afd7596136cd8e37f03f1f3';

export const manifest: Record<string, KernelManifest> = {
  ar1Fit: {
    name: 'ar1Fit',
    family: 'detectors',
    doc: 'First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.\n\nNaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN; so does one\nwhose deviations have squares that doubles do not hold: below about 1e-154, or above 1e154.\n\nAccuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.\n\nSource: ordinary least squares on deviations from the means, after the first row is taken away.',
    accuracy: '1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means',
    method: 'ordinary least squares on deviations from the means, after the first row is taken away',
    source: 'kernels/detectors/ar1Fit.ts',
    targets: {
      rust: {
        file: 'rust/detectors/src/kernels/ar1_fit.rs',
        function: 'ar1_fit',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/ar1Fit.ts',
        function: 'ar1Fit',
      },
      typescript: {
        file: 'typescript/kernels/ar1Fit.ts',
        function: 'ar1Fit',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'alpha',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'intercept',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'alpha',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'slope of each column',
      },
      {
        name: 'intercept',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'of each column',
      },
    ],
    params: [],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    locals: [
      {
        name: 'before',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'after',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'spread',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'together',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
    ],
    failures: [],
  },
  ar1Residuals: {
    name: 'ar1Residuals',
    family: 'detectors',
    doc: 'Residuals of a first-order autoregression, column by column: x[t] − alpha · x[t − 1].\n\nThe first row has no predecessor and gives 0. NaN propagates to its own row and the next.\n\nAccuracy: 1e-12 of |x[t]| + |alpha · x[t − 1]|.\n\nSource: Box and Jenkins, Time Series Analysis (1970).',
    accuracy: '1e-12 of |x[t]| + |alpha · x[t − 1]|',
    method: 'Box and Jenkins, Time Series Analysis (1970)',
    source: 'kernels/detectors/ar1Residuals.ts',
    targets: {
      rust: {
        file: 'rust/detectors/src/kernels/ar1_residuals.rs',
        function: 'ar1_residuals',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/ar1Residuals.ts',
        function: 'ar1Residuals',
      },
      typescript: {
        file: 'typescript/kernels/ar1Residuals.ts',
        function: 'ar1Residuals',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'alpha',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'residuals',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
      {
        name: 'alpha',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'coefficient of each column, as of ar1Fit',
      },
    ],
    outputs: [
      {
        name: 'residuals',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  correlation: {
    name: 'correlation',
    family: 'matrix',
    doc: 'Correlation matrix of the columns (Pearson).\n\nNaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and\ncolumn; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude. Equal columns give exactly 1,\nopposite columns exactly −1, and so does every pair of columns with two rows. Very large and very small values neither\noverflow nor underflow.\n\nAccuracy: 1e-12 absolute.\n\nSource: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is subtracted.',
    accuracy: '1e-12 absolute',
    method: 'NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is subtracted',
    source: 'kernels/matrix/correlation.ts',
    targets: {
      rust: {
        file: 'rust/matrix/src/kernels/correlation.rs',
        function: 'correlation',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/correlation.ts',
        function: 'correlation',
      },
      typescript: {
        file: 'typescript/kernels/correlation.ts',
        function: 'correlation',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'corr',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per variable',
      },
    ],
    outputs: [
      {
        name: 'corr',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'symmetric matrix, to the bit',
      },
    ],
    params: [],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    locals: [
      {
        name: 'gram',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'shift',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'i32',
      },
      {
        name: 'scale',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'mean',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'deviation',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'square',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
    ],
    failures: [],
  },
  countMatches: {
    name: 'countMatches',
    family: 'bytes',
    doc: 'How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.\n\nPattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0. The running time is\nlinear in the text for every pattern.\n\nAccuracy: exact.\n\nSource: candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; if that needs too many comparisons, the two-way algorithm of Crochemore and Perrin (1991).',
    accuracy: 'exact',
    method:
      'candidates by their first two bytes and their last (as implementations of memmem choose them), then compared in order; if that needs too many comparisons, the two-way algorithm of Crochemore and Perrin (1991)',
    source: 'kernels/bytes/countMatches.ts',
    targets: {
      rust: {
        file: 'rust/bytes/src/kernels/count_matches.rs',
        function: 'count_matches',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/countMatches.ts',
        function: 'countMatches',
      },
      typescript: {
        file: 'typescript/kernels/countMatches.ts',
        function: 'countMatches',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'text',
        type: 'u8',
      },
      {
        of: 'input',
        name: 'patterns',
        type: 'u8',
      },
      {
        of: 'input',
        name: 'offsets',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'length',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'patternBytes',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'bounds',
        type: 'i32',
      },
      {
        of: 'derived',
        name: 'bounds - 1',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'counts',
        type: 'i32',
      },
    ],
    inputs: [
      {
        name: 'text',
        kind: 'vector',
        dtype: 'u8',
        shape: [
          {
            k: 'name',
            name: 'length',
          },
        ],
        doc: 'bytes to search',
      },
      {
        name: 'patterns',
        kind: 'vector',
        dtype: 'u8',
        shape: [
          {
            k: 'name',
            name: 'patternBytes',
          },
        ],
        doc: 'all patterns, one after the other',
      },
      {
        name: 'offsets',
        kind: 'vector',
        dtype: 'i32',
        shape: [
          {
            k: 'name',
            name: 'bounds',
          },
        ],
        domain: {
          min: {
            k: 'lit',
            value: 0,
          },
          max: {
            k: 'name',
            name: 'patternBytes',
          },
          order: 'nondecreasing',
        },
        doc: 'start of each pattern, and the end of the last',
      },
    ],
    outputs: [
      {
        name: 'counts',
        kind: 'vector',
        dtype: 'i32',
        shape: [
          {
            k: 'bin',
            op: '-',
            a: {
              k: 'name',
              name: 'bounds',
            },
            b: {
              k: 'lit',
              value: 1,
            },
          },
        ],
        doc: 'one count per pattern',
      },
    ],
    params: [],
    sizes: ['length', 'patternBytes', 'bounds'],
    sizeRules: [],
    derived: [
      {
        of: 'counts',
        size: {
          k: 'bin',
          op: '-',
          a: {
            k: 'name',
            name: 'bounds',
          },
          b: {
            k: 'lit',
            value: 1,
          },
        },
      },
    ],
    failures: [],
  },
  covariance: {
    name: 'covariance',
    family: 'matrix',
    doc: "Covariance matrix of the columns.\n\nNaN and infinities propagate to every pair they are part of. The result is NaN if there are `ddof` rows or fewer. A\nfinite input gives an infinite value only where the scales of the two columns, multiplied, exceed the largest double.\n\nAccuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.\n\nSource: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is subtracted.",
    accuracy: "1e-12 of the product of the two columns' standard deviations and of their offsets from the first row",
    method: 'NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is subtracted',
    source: 'kernels/matrix/covariance.ts',
    targets: {
      rust: {
        file: 'rust/matrix/src/kernels/covariance.rs',
        function: 'covariance',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/covariance.ts',
        function: 'covariance',
      },
      typescript: {
        file: 'typescript/kernels/covariance.ts',
        function: 'covariance',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'ddof',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'cov',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per variable',
      },
    ],
    outputs: [
      {
        name: 'cov',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'symmetric matrix, to the bit',
      },
    ],
    params: [
      {
        name: 'ddof',
        doc: 'delta degrees of freedom: the divisor is the number of rows minus ddof',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    locals: [
      {
        name: 'gram',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'shift',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'i32',
      },
      {
        name: 'scale',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'mean',
        shape: [
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'deviation',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        dtype: 'f64',
      },
    ],
    failures: [],
  },
  dot: {
    name: 'dot',
    family: 'math',
    doc: "Dot product of two vectors.\n\nNaN and infinities propagate as IEEE 754 says. Of nothing it is +0.\n\nAccuracy: 1e-12 of Σ|x·y|.\n\nSource: NumPy's pairwise tree over products rounded once each.",
    accuracy: '1e-12 of Σ|x·y|',
    method: "NumPy's pairwise tree over products rounded once each",
    source: 'kernels/math/dot.ts',
    targets: {
      rust: {
        file: 'rust/math/src/kernels/dot.rs',
        function: 'dot',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/dot.ts',
        function: 'dot',
      },
      typescript: {
        file: 'typescript/kernels/dot.ts',
        function: 'dot',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'y',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'dot',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'first factor',
      },
      {
        name: 'y',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'second factor, as long as the first',
      },
    ],
    outputs: [
      {
        name: 'dot',
        kind: 'scalar',
        dtype: 'f64',
        shape: [],
        doc: 'the sum of the products',
      },
    ],
    params: [],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  ema: {
    name: 'ema',
    family: 'trading',
    doc: 'Exponential moving average, seeded with the mean of the first `warmup` prices.\n\nWith α = 2 / (span + 1), a price x changes the average e to (1 − α)·e + α·x. If x equals e, the average does not change,\nso a constant series stays constant to the bit. A span of 1 returns the prices.\n\nThe result is NaN before the seed, and leading NaN are skipped, so the output of another kernel can be averaged. A later NaN\ngives NaN in that element and does not change the average. Infinities are values.\n\nAccuracy: 1e-12 of the larger of price and previous average, per step.\n\nSource: the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span.',
    accuracy: '1e-12 of the larger of price and previous average, per step',
    method:
      'the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span',
    source: 'kernels/trading/ema.ts',
    targets: {
      rust: {
        file: 'rust/trading/src/kernels/ema.rs',
        function: 'ema',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/ema.ts',
        function: 'ema',
      },
      typescript: {
        file: 'typescript/kernels/ema.ts',
        function: 'ema',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'prices',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'span',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'warmup',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'ema',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'prices',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'one price per step',
      },
    ],
    outputs: [
      {
        name: 'ema',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'the average, same length as prices',
      },
    ],
    params: [
      {
        name: 'span',
        doc: 'number of steps after which a price has about 86 % of its weight behind it',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'warmup',
        doc: 'number of prices whose mean is the seed; TA-Lib uses the span',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
    ],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  equity: {
    name: 'equity',
    family: 'trading',
    doc: "Equity curve of a signal: what is held grows by the return where the signal is long, shrinks by it where\nit is short, decays every step, and never falls below a floor.\n\nNaN before `cutout`; there it starts with the larger of floor and start, that row's return unused. Each\nlater row multiplies by decay and by 1 + a, where a is the row's return with the sign of its signal, or 0\nwhere either is NaN or the signal is 0.\n\nAccuracy: 1e-12 per step, given the previous element.\n\nSource: definition above.",
    accuracy: '1e-12 per step, given the previous element',
    method: 'definition above',
    source: 'kernels/trading/equity.ts',
    targets: {
      rust: {
        file: 'rust/trading/src/kernels/equity.rs',
        function: 'equity',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/equity.ts',
        function: 'equity',
      },
      typescript: {
        file: 'typescript/kernels/equity.ts',
        function: 'equity',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'returns',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'signal',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'start',
        type: 'f64',
      },
      {
        of: 'param',
        name: 'decay',
        type: 'f64',
      },
      {
        of: 'param',
        name: 'cutout',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'floor',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'equity',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'returns',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'return of each step',
      },
      {
        name: 'signal',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'long above 0, short below',
      },
    ],
    outputs: [
      {
        name: 'equity',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'the curve, same length as returns',
      },
    ],
    params: [
      {
        name: 'start',
        doc: 'equity at the cutout',
        kind: 'real',
      },
      {
        name: 'decay',
        doc: 'factor of every step',
        kind: 'real',
      },
      {
        name: 'cutout',
        doc: 'first row with a value',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 0,
        },
        kind: 'int',
      },
      {
        name: 'floor',
        doc: 'least equity',
        default: 0.25,
        kind: 'real',
      },
    ],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  exp: {
    name: 'exp',
    family: 'math',
    doc: "e to the power of each element.\n\nOverflows to Infinity above 709.78, underflows through subnormal numbers to 0 below −745.13. exp(±0) is 1;\nNaN stays NaN.\n\nAccuracy: less than 1 ulp.\n\nSource: reduction by ln 2 and the rational approximation of fdlibm's e_exp.c.",
    accuracy: 'less than 1 ulp',
    method: "reduction by ln 2 and the rational approximation of fdlibm's e_exp.c",
    source: 'kernels/math/exp.ts',
    targets: {
      rust: {
        file: 'rust/math/src/kernels/exp.rs',
        function: 'exp',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/exp.ts',
        function: 'exp',
      },
      typescript: {
        file: 'typescript/kernels/exp.ts',
        function: 'exp',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'y',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'exponents',
      },
    ],
    outputs: [
      {
        name: 'y',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'the powers, same length as x',
      },
    ],
    params: [],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  kama: {
    name: 'kama',
    family: 'trading',
    doc: "Kaufman's adaptive moving average.\n\nThe series starts at the first price that is not NaN. The result is NaN before element period − 1 of the series, which is\nseeded with its price (if that is NaN, with the next price that is not). The noise is the sum of |Δprice| over the\nperiod; if nothing moved, the efficiency is 0. A later NaN gives NaN as long as the noise contains it, and does not change the average.\n\nAccuracy: 1e-12 of the larger of price and previous average, per step.\n\nSource: Kaufman, Smarter Trading (1995).",
    accuracy: '1e-12 of the larger of price and previous average, per step',
    method: 'Kaufman, Smarter Trading (1995)',
    source: 'kernels/trading/kama.ts',
    targets: {
      rust: {
        file: 'rust/trading/src/kernels/kama.rs',
        function: 'kama',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/kama.ts',
        function: 'kama',
      },
      typescript: {
        file: 'typescript/kernels/kama.ts',
        function: 'kama',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'prices',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'period',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'fast',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'slow',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'kama',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'prices',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'one price per step',
      },
    ],
    outputs: [
      {
        name: 'kama',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'the average, same length as prices',
      },
    ],
    params: [
      {
        name: 'period',
        doc: 'steps over which efficiency is judged',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 10,
        },
        kind: 'int',
      },
      {
        name: 'fast',
        doc: 'span of the quickest smoothing',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 2,
        },
        kind: 'int',
      },
      {
        name: 'slow',
        doc: 'span of the slowest smoothing',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 30,
        },
        kind: 'int',
      },
    ],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  kmeans: {
    name: 'kmeans',
    family: 'clustering',
    doc: "Lloyd's k-means from given initial centroids.\n\nEach point is assigned to the nearest centroid by the sum of squared differences; the lowest index wins ties. The\nlabels always equal those of kmeansPredict(x, centroids). Each centroid moves to the mean of its points.\n\nEmpty clusters are determined before any point moves. Unless all distances are 0, each empty cluster, in ascending\norder, takes the point farthest from its centroid. A cluster that loses its only point keeps its centroid for that round.\n\nThe iteration stops when no label changes, or when the squared shift of all centroids is at most `tolerance` times\nthe mean column variance; points are then assigned once more. NaN and infinities propagate.\n\nAccuracy: 1e-12 of the mean of |x| for centroids, given the labels.\n\nSource: Lloyd (1982); tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.",
    accuracy: '1e-12 of the mean of |x| for centroids, given the labels',
    method: "Lloyd (1982); tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`",
    source: 'kernels/clustering/kmeans.ts',
    targets: {
      rust: {
        file: 'rust/clustering/src/kernels/kmeans.rs',
        function: 'kmeans',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/kmeans.ts',
        function: 'kmeans',
      },
      typescript: {
        file: 'typescript/kernels/kmeans.ts',
        function: 'kmeans',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'init',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'points',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'dims',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'k',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'maxIterations',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'tolerance',
        type: 'f64',
      },
      {
        of: 'derived',
        name: 'k + 3',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'centroids',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'labels',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'inertia',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'iterations',
        type: 'i32',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'points, one per row',
      },
      {
        name: 'init',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'initial centroids, one per row',
      },
    ],
    outputs: [
      {
        name: 'centroids',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'final centroids, each the mean of its points in the last iteration',
      },
      {
        name: 'labels',
        kind: 'vector',
        dtype: 'i32',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        domain: {
          min: {
            k: 'lit',
            value: 0,
          },
          max: {
            k: 'bin',
            op: '-',
            a: {
              k: 'name',
              name: 'k',
            },
            b: {
              k: 'lit',
              value: 1,
            },
          },
        },
        doc: 'index of the nearest centroid of each point',
      },
      {
        name: 'inertia',
        kind: 'scalar',
        dtype: 'f64',
        shape: [],
        doc: 'sum of squared distances of the points to their centroids',
      },
      {
        name: 'iterations',
        kind: 'scalar',
        dtype: 'i32',
        shape: [],
        doc: 'number of iterations taken',
      },
    ],
    params: [
      {
        name: 'maxIterations',
        doc: 'upper bound on the number of iterations',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 300,
        },
        kind: 'int',
      },
      {
        name: 'tolerance',
        doc: 'relative to the mean variance of the columns (ddof 0)',
        min: 0,
        default: 0.0001,
        kind: 'real',
      },
    ],
    sizes: ['points', 'dims', 'k'],
    sizeRules: [
      {
        name: 'points',
        min: {
          k: 'lit',
          value: 1,
        },
      },
      {
        name: 'dims',
        min: {
          k: 'lit',
          value: 1,
        },
      },
      {
        name: 'k',
        min: {
          k: 'lit',
          value: 1,
        },
        max: {
          k: 'name',
          name: 'points',
        },
      },
    ],
    locals: [
      {
        name: 'mean',
        shape: [
          {
            k: 'name',
            name: 'dims',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'variance',
        shape: [
          {
            k: 'name',
            name: 'dims',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'byDimension',
        shape: [
          {
            k: 'name',
            name: 'dims',
          },
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'reach',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'centre',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'next',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'previous',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'i32',
      },
      {
        name: 'member',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'i32',
      },
      {
        name: 'size',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
        ],
        dtype: 'i32',
      },
      {
        name: 'isEmpty',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
        ],
        dtype: 'i32',
      },
      {
        name: 'distance',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'near',
        shape: [
          {
            k: 'bin',
            op: '+',
            a: {
              k: 'name',
              name: 'k',
            },
            b: {
              k: 'lit',
              value: 3,
            },
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'halfNorm',
        shape: [
          {
            k: 'bin',
            op: '+',
            a: {
              k: 'name',
              name: 'k',
            },
            b: {
              k: 'lit',
              value: 3,
            },
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'found',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'i32',
      },
    ],
    derived: [
      {
        of: 'near',
        size: {
          k: 'bin',
          op: '+',
          a: {
            k: 'name',
            name: 'k',
          },
          b: {
            k: 'lit',
            value: 3,
          },
        },
      },
    ],
    failures: [],
  },
  kmeansPlusPlus: {
    name: 'kmeansPlusPlus',
    family: 'clustering',
    doc: 'Initial centroids for k-means, spread out over the points: k-means++ seeding.\n\nThe first centroid is a point chosen uniformly. Each further one is a point chosen with a probability proportional\nto its squared distance from the nearest centroid so far. One draw is used per centroid: number c of stream 0 of the\nseed, u, for centroid c (those of `uniform`). The first is point ⌊u·points⌋. For the others the squared distances are\nadded up in order, and the first point at which the running sum exceeds u times the whole sum is taken; where none\ndoes, because all points coincide with centroids or distances are not finite, it is point ⌊u·points⌋ again.\n\nAccuracy: exact.\n\nSource: Arthur and Vassilvitskii 2007, without greedy trials.',
    accuracy: 'exact',
    method: 'Arthur and Vassilvitskii 2007, without greedy trials',
    source: 'kernels/clustering/kmeansPlusPlus.ts',
    targets: {
      rust: {
        file: 'rust/clustering/src/kernels/kmeans_plus_plus.rs',
        function: 'kmeans_plus_plus',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/kmeansPlusPlus.ts',
        function: 'kmeansPlusPlus',
      },
      typescript: {
        file: 'typescript/kernels/kmeansPlusPlus.ts',
        function: 'kmeansPlusPlus',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'points',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'dims',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'k',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'seed',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'init',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'points, one per row',
      },
    ],
    outputs: [
      {
        name: 'init',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'the chosen points, one per row, for kmeans',
      },
    ],
    params: [
      {
        name: 'k',
        doc: 'number of centroids',
        min: {
          k: 'lit',
          value: 1,
        },
        max: {
          k: 'name',
          name: 'points',
        },
        kind: 'int',
      },
      {
        name: 'seed',
        doc: 'which random choice',
        min: 0,
        max: 9007199254740991,
        kind: 'int',
      },
    ],
    sizes: ['points', 'dims'],
    sizeRules: [
      {
        name: 'points',
        min: {
          k: 'lit',
          value: 1,
        },
      },
    ],
    locals: [
      {
        name: 'nearest',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'f64',
      },
      {
        name: 'chosen',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
        ],
        dtype: 'i32',
      },
    ],
    failures: [],
  },
  kmeansPredict: {
    name: 'kmeansPredict',
    family: 'clustering',
    doc: 'Nearest centroid of each point, and the distance to it.\n\nSquared distances are summed from differences, so equal points tie exactly; the lowest index wins, and NaN\nwins only where there is nothing else.\n\nAccuracy: 1e-12 relative for the distance.\n\nSource: definition; scikit-learn `KMeans.predict` and `transform`.',
    accuracy: '1e-12 relative for the distance',
    method: 'definition; scikit-learn `KMeans.predict` and `transform`',
    source: 'kernels/clustering/kmeansPredict.ts',
    targets: {
      rust: {
        file: 'rust/clustering/src/kernels/kmeans_predict.rs',
        function: 'kmeans_predict',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/kmeansPredict.ts',
        function: 'kmeansPredict',
      },
      typescript: {
        file: 'typescript/kernels/kmeansPredict.ts',
        function: 'kmeansPredict',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'centroids',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'points',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'dims',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'k',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'labels',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'distance',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'points, one per row',
      },
      {
        name: 'centroids',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'dims',
          },
        ],
        doc: 'one per row, as of kmeans',
      },
    ],
    outputs: [
      {
        name: 'labels',
        kind: 'vector',
        dtype: 'i32',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        domain: {
          min: {
            k: 'lit',
            value: 0,
          },
          max: {
            k: 'bin',
            op: '-',
            a: {
              k: 'name',
              name: 'k',
            },
            b: {
              k: 'lit',
              value: 1,
            },
          },
        },
        doc: 'index of the nearest centroid of each point',
      },
      {
        name: 'distance',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'points',
          },
        ],
        doc: 'Euclidean distance to it',
      },
    ],
    params: [],
    sizes: ['points', 'dims', 'k'],
    sizeRules: [
      {
        name: 'k',
        min: {
          k: 'lit',
          value: 1,
        },
      },
    ],
    locals: [
      {
        name: 'byDimension',
        shape: [
          {
            k: 'name',
            name: 'dims',
          },
          {
            k: 'name',
            name: 'points',
          },
        ],
        dtype: 'f64',
      },
    ],
    failures: [],
  },
  log: {
    name: 'log',
    family: 'math',
    doc: "Natural logarithm of each element.\n\nlog(±0) is −Infinity, log of a negative number is NaN, log(1) is exactly +0. NaN stays NaN.\n\nAccuracy: less than 1 ulp.\n\nSource: reduction by powers of 2 and the polynomial of fdlibm's e_log.c.",
    accuracy: 'less than 1 ulp',
    method: "reduction by powers of 2 and the polynomial of fdlibm's e_log.c",
    source: 'kernels/math/log.ts',
    targets: {
      rust: {
        file: 'rust/math/src/kernels/log.rs',
        function: 'log',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/log.ts',
        function: 'log',
      },
      typescript: {
        file: 'typescript/kernels/log.ts',
        function: 'log',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'y',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'numbers',
      },
    ],
    outputs: [
      {
        name: 'y',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'their logarithms to base e, same length as x',
      },
    ],
    params: [],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  matmul: {
    name: 'matmul',
    family: 'matrix',
    doc: 'Matrix product a · b.\n\nNaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.\n\nAccuracy: 1e-12 of Σ|a·b| for each element.\n\nSource: products summed in order in blocks of 128, the blocks pairwise.',
    accuracy: '1e-12 of Σ|a·b| for each element',
    method: 'products summed in order in blocks of 128, the blocks pairwise',
    source: 'kernels/matrix/matmul.ts',
    targets: {
      rust: {
        file: 'rust/matrix/src/kernels/matmul.rs',
        function: 'matmul',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/matmul.ts',
        function: 'matmul',
      },
      typescript: {
        file: 'typescript/kernels/matmul.ts',
        function: 'matmul',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'a',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'b',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'k',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'm',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'c',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'a',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
          {
            k: 'name',
            name: 'k',
          },
        ],
        doc: 'left factor',
      },
      {
        name: 'b',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'k',
          },
          {
            k: 'name',
            name: 'm',
          },
        ],
        doc: 'right factor',
      },
    ],
    outputs: [
      {
        name: 'c',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
          {
            k: 'name',
            name: 'm',
          },
        ],
        doc: 'product, rows of a × columns of b',
      },
    ],
    params: [],
    sizes: ['n', 'k', 'm'],
    sizeRules: [],
    failures: [],
  },
  rollingCorr: {
    name: 'rollingCorr',
    family: 'moments',
    doc: 'Correlation (Pearson) of two matrices, column by column, over the last `window` rows.\n\nA row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or fewer than two,\ngive NaN; so does a window in which one side is constant. Infinities are values (pandas treats them as missing): a window that\ncontains one gives NaN. No result exceeds 1 in magnitude, equal columns give exactly 1 and opposite ones −1. Deviations beyond\n1e±75 may overflow or underflow.\n\nAccuracy: 1e-12 absolute.\n\nSource: meaning of pandas `x.rolling(window, min_periods).corr(y)`; co-moments merged pairwise (Pébay 2008).',
    accuracy: '1e-12 absolute',
    method: 'meaning of pandas `x.rolling(window, min_periods).corr(y)`; co-moments merged pairwise (Pébay 2008)',
    source: 'kernels/moments/rollingCorr.ts',
    targets: {
      rust: {
        file: 'rust/moments/src/kernels/rolling_corr.rs',
        function: 'rolling_corr',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingCorr.ts',
        function: 'rollingCorr',
      },
      typescript: {
        file: 'typescript/kernels/rollingCorr.ts',
        function: 'rollingCorr',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'y',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'corr',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
      {
        name: 'y',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'as many observations of as many series',
      },
    ],
    outputs: [
      {
        name: 'corr',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of rows with both values',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingCov: {
    name: 'rollingCov',
    family: 'moments',
    doc: 'Covariance of two matrices, column by column, over the last `window` rows.\n\nA row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or no more than\n`ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. Where one side is\nconstant the covariance is exactly 0.\n\nAccuracy: 1e-12 of the product of both standard deviations.\n\nSource: meaning of pandas `x.rolling(window, min_periods).cov(y, ddof)`; co-moments merged pairwise (Pébay 2008).',
    accuracy: '1e-12 of the product of both standard deviations',
    method: 'meaning of pandas `x.rolling(window, min_periods).cov(y, ddof)`; co-moments merged pairwise (Pébay 2008)',
    source: 'kernels/moments/rollingCov.ts',
    targets: {
      rust: {
        file: 'rust/moments/src/kernels/rolling_cov.rs',
        function: 'rolling_cov',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingCov.ts',
        function: 'rollingCov',
      },
      typescript: {
        file: 'typescript/kernels/rollingCov.ts',
        function: 'rollingCov',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'input',
        name: 'y',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'ddof',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'cov',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
      {
        name: 'y',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'as many observations of as many series',
      },
    ],
    outputs: [
      {
        name: 'cov',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of rows with both values',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
      {
        name: 'ddof',
        doc: 'delta degrees of freedom: the divisor is the number of such rows minus ddof',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingKurt: {
    name: 'rollingKurt',
    family: 'moments',
    doc: "Excess kurtosis (Fisher) of the last `window` rows of each column, corrected for bias.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than\nfour, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window\ngives −3 (pandas 3: NaN). Deviations beyond 1e±70 may overflow or underflow.\n\nAccuracy: 1e-12 of the fourth moment's share, which is the result plus 3·(n − 1)² / ((n − 2)·(n − 3)).\n\nSource: meaning of pandas `rolling(window, min_periods).kurt()`; moments merged pairwise (Pébay 2008).",
    accuracy: "1e-12 of the fourth moment's share, which is the result plus 3·(n − 1)² / ((n − 2)·(n − 3))",
    method: 'meaning of pandas `rolling(window, min_periods).kurt()`; moments merged pairwise (Pébay 2008)',
    source: 'kernels/moments/rollingKurt.ts',
    targets: {
      rust: {
        file: 'rust/moments/src/kernels/rolling_kurt.rs',
        function: 'rolling_kurt',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingKurt.ts',
        function: 'rollingKurt',
      },
      typescript: {
        file: 'typescript/kernels/rollingKurt.ts',
        function: 'rollingKurt',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'kurt',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'kurt',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingMad: {
    name: 'rollingMad',
    family: 'rolling',
    doc: 'Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing); a window whose\nmedian is one of its infinities gives NaN.\n\nAccuracy: 1e-12 of the largest |x| in the window.\n\nSource: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.',
    accuracy: '1e-12 of the largest |x| in the window',
    method: 'Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window',
    source: 'kernels/rolling/rollingMad.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_mad.rs',
        function: 'rolling_mad',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingMad.ts',
        function: 'rollingMad',
      },
      typescript: {
        file: 'typescript/kernels/rollingMad.ts',
        function: 'rollingMad',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'scale',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'mad',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'mad',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
      {
        name: 'scale',
        doc: 'factor of the result; 1.4826 makes it estimate the standard deviation of normal data',
        default: 1,
        kind: 'real',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingMax: {
    name: 'rollingMax',
    family: 'rolling',
    doc: 'Largest of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).\nOf +0 and −0 the older one is returned.\n\nAccuracy: exact.\n\nSource: meaning of pandas `rolling(window, min_periods).max()`.',
    accuracy: 'exact',
    method: 'meaning of pandas `rolling(window, min_periods).max()`',
    source: 'kernels/rolling/rollingMax.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_max.rs',
        function: 'rolling_max',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingMax.ts',
        function: 'rollingMax',
      },
      typescript: {
        file: 'typescript/kernels/rollingMax.ts',
        function: 'rollingMax',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'max',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'max',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingMean: {
    name: 'rollingMean',
    family: 'rolling',
    doc: 'Mean of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).\n\nAccuracy: 1e-12 of the mean of |x| over the window.\n\nSource: meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum).',
    accuracy: '1e-12 of the mean of |x| over the window',
    method: 'meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum)',
    source: 'kernels/rolling/rollingMean.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_mean.rs',
        function: 'rolling_mean',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingMean.ts',
        function: 'rollingMean',
      },
      typescript: {
        file: 'typescript/kernels/rollingMean.ts',
        function: 'rollingMean',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'mean',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'mean',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingMeanStd: {
    name: 'rollingMeanStd',
    family: 'rolling',
    doc: 'Mean and standard deviation of the last `window` rows of each column, in one pass.\n\nThe deviation has the bits of rollingStd. The mean is computed from the moments and is exact for a constant window; rollingMean\ndivides the sum by the count. NaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN; so does a deviation of no more than `ddof` values.\n\nInfinities are values (pandas treats them as missing): the deviation of a window that contains one is NaN, the mean is the sum\ndivided by the count.\n\nAccuracy: 1e-12 of the mean of |x| over the window for the mean, 1e-12 relative for the deviation.\n\nSource: meaning of pandas `rolling(window, min_periods)`; see rollingMean and rollingStd.',
    accuracy: '1e-12 of the mean of |x| over the window for the mean, 1e-12 relative for the deviation',
    method: 'meaning of pandas `rolling(window, min_periods)`; see rollingMean and rollingStd',
    source: 'kernels/rolling/rollingMeanStd.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_mean_std.rs',
        function: 'rolling_mean_std',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingMeanStd.ts',
        function: 'rollingMeanStd',
      },
      typescript: {
        file: 'typescript/kernels/rollingMeanStd.ts',
        function: 'rollingMeanStd',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'ddof',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'mean',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'std',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'mean',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
      {
        name: 'std',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
      {
        name: 'ddof',
        doc: 'delta degrees of freedom of the deviation',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingMedian: {
    name: 'rollingMedian',
    family: 'rolling',
    doc: "Median of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing). Of an even\nnumber of values it is half the sum of the middle two, computed without overflow; −0 counts as +0.\n\nAccuracy: exact; of an even number of values the rounded mean of two exact values.\n\nSource: meaning of pandas `rolling(window, min_periods).median()`; sorted runs merged by Batcher's network (1968).",
    accuracy: 'exact; of an even number of values the rounded mean of two exact values',
    method: "meaning of pandas `rolling(window, min_periods).median()`; sorted runs merged by Batcher's network (1968)",
    source: 'kernels/rolling/rollingMedian.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_median.rs',
        function: 'rolling_median',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingMedian.ts',
        function: 'rollingMedian',
      },
      typescript: {
        file: 'typescript/kernels/rollingMedian.ts',
        function: 'rollingMedian',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'median',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'median',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingMin: {
    name: 'rollingMin',
    family: 'rolling',
    doc: 'Smallest of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).\nOf +0 and −0 the older one is returned.\n\nAccuracy: exact.\n\nSource: meaning of pandas `rolling(window, min_periods).min()`.',
    accuracy: 'exact',
    method: 'meaning of pandas `rolling(window, min_periods).min()`',
    source: 'kernels/rolling/rollingMin.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_min.rs',
        function: 'rolling_min',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingMin.ts',
        function: 'rollingMin',
      },
      typescript: {
        file: 'typescript/kernels/rollingMin.ts',
        function: 'rollingMin',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'min',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'min',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingQuantile: {
    name: 'rollingQuantile',
    family: 'rolling',
    doc: 'Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing): between two equal\ninfinities the result is that infinity, between −∞ and a finite value it is −∞. −0 counts as +0.\n\nAccuracy: 1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole.\n\nSource: meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996).',
    accuracy: '1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole',
    method: 'meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996)',
    source: 'kernels/rolling/rollingQuantile.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_quantile.rs',
        function: 'rolling_quantile',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingQuantile.ts',
        function: 'rollingQuantile',
      },
      typescript: {
        file: 'typescript/kernels/rollingQuantile.ts',
        function: 'rollingQuantile',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'q',
        type: 'f64',
      },
      {
        of: 'output',
        name: 'quantile',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'quantile',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
      {
        name: 'q',
        doc: 'probability, 0 for the smallest value, 1 for the largest',
        min: 0,
        max: 1,
        kind: 'real',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingSkew: {
    name: 'rollingSkew',
    family: 'moments',
    doc: 'Skewness of the last `window` rows of each column, corrected for bias.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than\nthree, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window\ngives 0 (pandas 3: NaN). Deviations beyond 1e±100 may overflow or underflow.\n\nAccuracy: 1e-12 of the same with |x − mean| for x − mean.\n\nSource: meaning of pandas `rolling(window, min_periods).skew()`; moments merged pairwise (Pébay 2008).',
    accuracy: '1e-12 of the same with |x − mean| for x − mean',
    method: 'meaning of pandas `rolling(window, min_periods).skew()`; moments merged pairwise (Pébay 2008)',
    source: 'kernels/moments/rollingSkew.ts',
    targets: {
      rust: {
        file: 'rust/moments/src/kernels/rolling_skew.rs',
        function: 'rolling_skew',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingSkew.ts',
        function: 'rollingSkew',
      },
      typescript: {
        file: 'typescript/kernels/rollingSkew.ts',
        function: 'rollingSkew',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'skew',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'skew',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingStd: {
    name: 'rollingStd',
    family: 'rolling',
    doc: 'Standard deviation of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no more than `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that\ncontains one gives NaN. A constant window gives exactly 0.\n\nAccuracy: 1e-12 relative, whatever the offset of the data.\n\nSource: meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008).',
    accuracy: '1e-12 relative, whatever the offset of the data',
    method: 'meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008)',
    source: 'kernels/rolling/rollingStd.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_std.rs',
        function: 'rolling_std',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingStd.ts',
        function: 'rollingStd',
      },
      typescript: {
        file: 'typescript/kernels/rollingStd.ts',
        function: 'rollingStd',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'ddof',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'std',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'std',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
      {
        name: 'ddof',
        doc: 'delta degrees of freedom: the divisor is the number of values minus ddof',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingSum: {
    name: 'rollingSum',
    family: 'rolling',
    doc: 'Sum of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values give NaN. With `minPeriods` 0, the sum of an empty window is 0. Infinities are\nvalues (pandas treats them as missing).\n\nAccuracy: 1e-12 of the sum of |x| over the window.\n\nSource: meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum).',
    accuracy: '1e-12 of the sum of |x| over the window',
    method: 'meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum)',
    source: 'kernels/rolling/rollingSum.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_sum.rs',
        function: 'rolling_sum',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingSum.ts',
        function: 'rollingSum',
      },
      typescript: {
        file: 'typescript/kernels/rollingSum.ts',
        function: 'rollingSum',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'sum',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'sum',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingVar: {
    name: 'rollingVar',
    family: 'rolling',
    doc: 'Variance of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no more than `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that\ncontains one gives NaN. A constant window gives exactly 0.\n\nAccuracy: 1e-12 relative, whatever the offset of the data.\n\nSource: meaning of pandas `rolling(window, min_periods).var(ddof)`; moments merged pairwise (Pébay 2008).',
    accuracy: '1e-12 relative, whatever the offset of the data',
    method: 'meaning of pandas `rolling(window, min_periods).var(ddof)`; moments merged pairwise (Pébay 2008)',
    source: 'kernels/rolling/rollingVar.ts',
    targets: {
      rust: {
        file: 'rust/rolling/src/kernels/rolling_var.rs',
        function: 'rolling_var',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/rollingVar.ts',
        function: 'rollingVar',
      },
      typescript: {
        file: 'typescript/kernels/rollingVar.ts',
        function: 'rollingVar',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'rows',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'cols',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'window',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPeriods',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'ddof',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'var',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'observations, one column per series',
      },
    ],
    outputs: [
      {
        name: 'var',
        kind: 'matrix',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'rows',
          },
          {
            k: 'name',
            name: 'cols',
          },
        ],
        doc: 'same shape as x',
      },
    ],
    params: [
      {
        name: 'window',
        doc: 'number of rows',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        min: {
          k: 'lit',
          value: 0,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
        kind: 'int',
      },
      {
        name: 'ddof',
        doc: 'delta degrees of freedom: the divisor is the number of values minus ddof',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  signalPersistence: {
    name: 'signalPersistence',
    family: 'trading',
    doc: 'Keeps a signal only once it has lasted.\n\nA run of one sign starts a count; the signal shows from its `minPersistence`-th step on. Up to `maxGap`\nzeros in a row do not end a run, and do not count.\n\nAccuracy: exact.\n\nSource: definition above.',
    accuracy: 'exact',
    method: 'definition above',
    source: 'kernels/trading/signalPersistence.ts',
    targets: {
      rust: {
        file: 'rust/trading/src/kernels/signal_persistence.rs',
        function: 'signal_persistence',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/signalPersistence.ts',
        function: 'signalPersistence',
      },
      typescript: {
        file: 'typescript/kernels/signalPersistence.ts',
        function: 'signalPersistence',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'signals',
        type: 'i32',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'minPersistence',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'maxGap',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'persistent',
        type: 'i32',
      },
    ],
    inputs: [
      {
        name: 'signals',
        kind: 'vector',
        dtype: 'i32',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'negative, zero or positive',
      },
    ],
    outputs: [
      {
        name: 'persistent',
        kind: 'vector',
        dtype: 'i32',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: '−1, 0 or 1',
      },
    ],
    params: [
      {
        name: 'minPersistence',
        doc: 'least number of steps',
        min: {
          k: 'lit',
          value: 1,
        },
        kind: 'int',
      },
      {
        name: 'maxGap',
        doc: 'zeros in a row that a run survives',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 0,
        },
        kind: 'int',
      },
    ],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  sum: {
    name: 'sum',
    family: 'math',
    doc: "Sum of a vector.\n\nNaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.\n\nAccuracy: 1e-12 of Σ|x|.\n\nSource: NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64.",
    accuracy: '1e-12 of Σ|x|',
    method:
      "NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64",
    source: 'kernels/math/sum.ts',
    targets: {
      rust: {
        file: 'rust/math/src/kernels/sum.rs',
        function: 'sum',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/sum.ts',
        function: 'sum',
      },
      typescript: {
        file: 'typescript/kernels/sum.ts',
        function: 'sum',
      },
    },
    slots: [
      {
        of: 'input',
        name: 'x',
        type: 'f64',
      },
      {
        of: 'size',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'sum',
        type: 'f64',
      },
    ],
    inputs: [
      {
        name: 'x',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'terms',
      },
    ],
    outputs: [
      {
        name: 'sum',
        kind: 'scalar',
        dtype: 'f64',
        shape: [],
        doc: 'their sum',
      },
    ],
    params: [],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  uniform: {
    name: 'uniform',
    family: 'random',
    doc: 'Random numbers, uniform in 0 ≤ y < 1, with 53 random bits each.\n\nElement i is draw i of the stream: it depends on seed, stream and i alone, so a longer series begins with the\nshorter one, and streams of one seed are independent of each other.\n\nAccuracy: exact.\n\nSource: Philox4x32-10 (Salmon et al. 2011) of the counter (i, 0, stream, 0), the key is the two halves of seed; ((w0 >>> 5)·2²⁶ + (w1 >>> 6))·2⁻⁵³.',
    accuracy: 'exact',
    method:
      'Philox4x32-10 (Salmon et al. 2011) of the counter (i, 0, stream, 0), the key is the two halves of seed; ((w0 >>> 5)·2²⁶ + (w1 >>> 6))·2⁻⁵³',
    source: 'kernels/random/uniform.ts',
    targets: {
      rust: {
        file: 'rust/random/src/kernels/uniform.rs',
        function: 'uniform',
      },
      assemblyscript: {
        file: 'assemblyscript/kernels/uniform.ts',
        function: 'uniform',
      },
      typescript: {
        file: 'typescript/kernels/uniform.ts',
        function: 'uniform',
      },
    },
    slots: [
      {
        of: 'param',
        name: 'n',
        type: 'i32',
      },
      {
        of: 'param',
        name: 'seed',
        type: 'f64',
      },
      {
        of: 'param',
        name: 'stream',
        type: 'i32',
      },
      {
        of: 'output',
        name: 'y',
        type: 'f64',
      },
    ],
    inputs: [],
    outputs: [
      {
        name: 'y',
        kind: 'vector',
        dtype: 'f64',
        shape: [
          {
            k: 'name',
            name: 'n',
          },
        ],
        doc: 'the numbers',
      },
    ],
    params: [
      {
        name: 'n',
        doc: 'how many',
        min: {
          k: 'lit',
          value: 0,
        },
        kind: 'int',
      },
      {
        name: 'seed',
        doc: 'which sequence',
        min: 0,
        max: 9007199254740991,
        kind: 'int',
      },
      {
        name: 'stream',
        doc: 'which of the streams of that seed',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 0,
        },
        kind: 'int',
      },
    ],
    sizes: [],
    sizeRules: [],
    failures: [],
  },
};
