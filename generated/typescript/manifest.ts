// Generated from kernels/ by `trefoil build`. Do not edit. Hash 1a53a8e4b8538a06
export type Size =
  | { readonly k: 'lit'; readonly value: number }
  | { readonly k: 'name'; readonly name: string }
  | { readonly k: 'bin'; readonly op: '+' | '-' | '*' | '/' | 'min' | 'max'; readonly a: Size; readonly b: Size };

export interface ArrayManifest {
  name: string;
  kind: 'matrix' | 'vector' | 'scalar';
  dtype: 'f64' | 'f32' | 'i32' | 'u32' | 'u8';
  shape: Size[];
  domain?: { min?: Size; max?: Size; order?: 'nondecreasing' };
  doc?: string;
}

export interface ParamManifest {
  name: string;
  kind: 'int' | 'real';
  min?: Size | number;
  max?: Size | number;
  exclusiveMin?: boolean;
  exclusiveMax?: boolean;
  default?: Size | number;
  doc?: string;
}

export interface KernelManifest {
  name: string;
  family: string;
  doc: string;
  source: string;
  inputs: ArrayManifest[];
  outputs: ArrayManifest[];
  params: ParamManifest[];
  sizes: string[];
  sizeRules: { name: string; min?: Size; max?: Size }[];
  failures: string[];
}

export const sourceHash = '4e17933286e866bf3a27affc1e786770';

export const manifest: Record<string, KernelManifest> = {
  countMatches: {
    name: 'countMatches',
    family: 'bytes',
    doc: 'How often each of several patterns occurs in a text: leftmost occurrences that do not overlap.\n\nPattern p is the bytes patterns[offsets[p]] … patterns[offsets[p + 1] − 1]; an empty pattern counts 0.\n\nAccuracy: exact.\n\nSource: candidates by their first two bytes (as in memmem implementations), then compared in order.',
    source: 'kernels/bytes/countMatches.ts',
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
    failures: [],
  },
  kama: {
    name: 'kama',
    family: 'trading',
    doc: "Kaufman's adaptive moving average.\n\nNaN before element period − 1, which is seeded with its price. The noise is the sum of |Δprice| over\nthe period; where nothing moved the efficiency is 0. A NaN price propagates for ever.\n\nAccuracy: 1e-12 per step, given the previous element.\n\nSource: Kaufman, Smarter Trading (1995).",
    source: 'kernels/trading/kama.ts',
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
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 10,
        },
      },
      {
        name: 'fast',
        doc: 'span of the quickest smoothing',
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 2,
        },
      },
      {
        name: 'slow',
        doc: 'span of the slowest smoothing',
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
        default: {
          k: 'lit',
          value: 30,
        },
      },
    ],
    sizes: ['n'],
    sizeRules: [],
    failures: [],
  },
  kmeans: {
    name: 'kmeans',
    family: 'clustering',
    doc: "Lloyd's k-means from given initial centroids.\n\nThe data are centred by their column means. Each point goes to the nearest centroid, the lowest index\non ties; each centroid moves to the mean of its points; a centroid without points takes the point\nfarthest from its own. It ends when no label changes, or when the squared shift of all centroids is at\nmost `tolerance` times the mean column variance; then every point is assigned once more. NaN and\ninfinities propagate.\n\nAccuracy: 1e-12 of the mean of |x| for centroids, given the labels.\n\nSource: Lloyd (1982); empty clusters, tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.",
    source: 'kernels/clustering/kmeans.ts',
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
        doc: 'final centroids',
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
        kind: 'int',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 300,
        },
      },
      {
        name: 'tolerance',
        doc: 'relative to the mean variance of the columns (ddof 0)',
        kind: 'real',
        min: 0,
        default: 0.0001,
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
    failures: [],
  },
  matmul: {
    name: 'matmul',
    family: 'matrix',
    doc: 'Matrix product a · b.\n\nNaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.\n\nAccuracy: 1e-12 of Σ|a·b| for each element.\n\nSource: products summed in order in blocks of 128, the blocks pairwise.',
    source: 'kernels/matrix/matmul.ts',
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
  rollingMean: {
    name: 'rollingMean',
    family: 'rolling',
    doc: 'Mean of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values give NaN. Infinities are values.\n\nAccuracy: 1e-12 of the mean of |x| over the window.\n\nSource: meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum).',
    source: 'kernels/rolling/rollingMean.ts',
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
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  rollingStd: {
    name: 'rollingStd',
    family: 'rolling',
    doc: 'Standard deviation of the last `window` rows of each column.\n\nNaN is a missing value and is left out; rows before the first count as missing. Fewer than\n`minPeriods` values, or no more than `ddof`, give NaN. A constant window gives exactly 0.\n\nAccuracy: 1e-12 relative, whatever the offset of the data.\n\nSource: meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008).',
    source: 'kernels/rolling/rollingStd.ts',
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
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
      },
      {
        name: 'minPeriods',
        doc: 'least number of values present',
        kind: 'int',
        min: {
          k: 'lit',
          value: 1,
        },
        max: {
          k: 'name',
          name: 'window',
        },
        default: {
          k: 'name',
          name: 'window',
        },
      },
      {
        name: 'ddof',
        doc: 'delta degrees of freedom: the divisor is the number of values minus ddof',
        kind: 'int',
        min: {
          k: 'lit',
          value: 0,
        },
        default: {
          k: 'lit',
          value: 1,
        },
      },
    ],
    sizes: ['rows', 'cols'],
    sizeRules: [],
    failures: [],
  },
  sum: {
    name: 'sum',
    family: 'math',
    doc: "Sum of a vector.\n\nNaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.\n\nAccuracy: 1e-12 of Σ|x|.\n\nSource: NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64.",
    source: 'kernels/math/sum.ts',
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
};
