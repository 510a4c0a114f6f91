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

const n = (name: string): Size => ({ k: 'name', name });
const lit = (value: number): Size => ({ k: 'lit', value });
const minus1 = (name: string): Size => ({ k: 'bin', op: '-', a: n(name), b: lit(1) });

export const sourceHash = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

export const manifest: Record<string, KernelManifest> = {
  rollingMean: {
    name: 'rollingMean', family: 'rolling', doc: '', source: 'kernels/rolling/rollingMean.ts',
    inputs: [{ name: 'x', kind: 'matrix', dtype: 'f64', shape: [n('rows'), n('cols')] }],
    outputs: [{ name: 'mean', kind: 'matrix', dtype: 'f64', shape: [n('rows'), n('cols')] }],
    params: [
      { name: 'window', kind: 'int', min: 1 },
      { name: 'minPeriods', kind: 'int', min: 1, max: n('window'), default: n('window') },
    ],
    sizes: ['rows', 'cols'], sizeRules: [], failures: [],
  },
  kmeans: {
    name: 'kmeans', family: 'clustering', doc: '', source: 'kernels/clustering/kmeans.ts',
    inputs: [
      { name: 'x', kind: 'matrix', dtype: 'f64', shape: [n('points'), n('dims')] },
      { name: 'init', kind: 'matrix', dtype: 'f64', shape: [n('k'), n('dims')] },
    ],
    outputs: [
      { name: 'centroids', kind: 'matrix', dtype: 'f64', shape: [n('k'), n('dims')] },
      { name: 'labels', kind: 'vector', dtype: 'i32', shape: [n('points')], domain: { min: lit(0), max: minus1('k') } },
      { name: 'inertia', kind: 'scalar', dtype: 'f64', shape: [] },
      { name: 'iterations', kind: 'scalar', dtype: 'i32', shape: [] },
    ],
    params: [
      { name: 'maxIterations', kind: 'int', min: 0, default: 300 },
      { name: 'tolerance', kind: 'real', min: 0, default: 1e-4 },
    ],
    sizes: ['points', 'dims', 'k'],
    sizeRules: [{ name: 'points', min: lit(1) }, { name: 'dims', min: lit(1) }, { name: 'k', min: lit(1), max: n('points') }],
    failures: [],
  },
  countMatches: {
    name: 'countMatches', family: 'bytes', doc: '', source: 'kernels/bytes/countMatches.ts',
    inputs: [
      { name: 'text', kind: 'vector', dtype: 'u8', shape: [n('length')] },
      { name: 'patterns', kind: 'vector', dtype: 'u8', shape: [n('patternBytes')] },
      { name: 'offsets', kind: 'vector', dtype: 'i32', shape: [n('bounds')], domain: { min: lit(0), max: n('patternBytes'), order: 'nondecreasing' } },
    ],
    outputs: [{ name: 'counts', kind: 'vector', dtype: 'i32', shape: [minus1('bounds')] }],
    params: [], sizes: ['length', 'patternBytes', 'bounds'], sizeRules: [], failures: [],
  },
  sum: {
    name: 'sum', family: 'math', doc: '', source: 'kernels/math/sum.ts',
    inputs: [{ name: 'x', kind: 'vector', dtype: 'f64', shape: [n('n')] }],
    outputs: [{ name: 'sum', kind: 'scalar', dtype: 'f64', shape: [] }],
    params: [], sizes: ['n'], sizeRules: [], failures: [],
  },
};
