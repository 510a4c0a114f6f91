/** Calls that must be refused: what is wrong, the call, and the error it is to give. */
import type { ErrorCode, Runtime } from 'trefoil';

/** Callers without types make these mistakes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, (inputs?: any, params?: any, options?: any) => any>;

export interface Refusal {
  readonly mistake: string;
  readonly code: ErrorCode;
  /** Of the error; a pattern where the text matters. */
  readonly argument: string;
  readonly message?: RegExp;
  readonly call: (rt: Loose) => unknown;
}

export const loose = (rt: Runtime): Loose => rt as unknown as Loose;

export const matrix = (
  rows: number,
  cols: number,
  of: (i: number) => number = (i) => i,
): { data: Float64Array; rows: number; cols: number } => ({
  data: Float64Array.from({ length: rows * cols }, (_, i) => of(i)),
  rows,
  cols,
});

const x = matrix(6, 2);
const text = new Uint8Array(9);
const patterns = new Uint8Array(4);
const offsets = Int32Array.of(0, 2, 4);

function detached(): Float64Array {
  const array = new Float64Array(12);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

const resizable = (): Float64Array =>
  new Float64Array(
    new (ArrayBuffer as unknown as new (n: number, o: object) => ArrayBuffer)(96, { maxByteLength: 960 }),
  );
const growable = (): Float64Array =>
  new Float64Array(
    new (SharedArrayBuffer as unknown as new (n: number, o: object) => SharedArrayBuffer)(96, { maxByteLength: 960 }),
  );
const onShared = (): Float64Array => new Float64Array(new SharedArrayBuffer(96));
const throwing = (key: string, rest: object = {}): object =>
  Object.defineProperty({ ...rest }, key, {
    enumerable: true,
    get() {
      throw new RangeError('no such thing');
    },
  });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const mean =
  (change: object, params: unknown = { window: 3 }, options?: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x: { ...x, ...change } }, params, options);
const given =
  (value: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x: value }, { window: 3 });
const params =
  (value: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x }, value);
const options =
  (value: unknown) =>
  (rt: Loose): unknown =>
    rt['rollingMean']!({ x }, { window: 3 }, value);
const count =
  (change: object, more?: unknown, out?: unknown) =>
  (rt: Loose): unknown =>
    rt['countMatches']!({ text, patterns, offsets, ...change }, more, out);
const kmeans =
  (change: object, more?: unknown, out?: unknown) =>
  (rt: Loose): unknown =>
    rt['kmeans']!({ x, init: matrix(2, 2), ...change }, more, out);

export const refusals: readonly Refusal[] = [
  // Names and kinds of whole arguments.
  { mistake: 'no inputs', code: 'E_DTYPE', argument: 'inputs', call: (rt) => rt['rollingMean']!() },
  {
    mistake: 'inputs null',
    code: 'E_DTYPE',
    argument: 'inputs',
    call: (rt) => rt['rollingMean']!(null, { window: 3 }),
  },
  {
    mistake: 'an array for all inputs',
    code: 'E_DTYPE',
    argument: 'inputs',
    call: (rt) => rt['sum']!(new Float64Array(3)),
  },
  { mistake: 'a list for all inputs', code: 'E_DTYPE', argument: 'inputs', call: (rt) => rt['sum']!([1, 2]) },
  {
    mistake: 'a revoked proxy for all inputs',
    code: 'E_DTYPE',
    argument: 'inputs',
    call: (rt) => rt['sum']!(revoked()),
  },
  { mistake: 'a missing input', code: 'E_DTYPE', argument: 'x', call: (rt) => rt['rollingMean']!({}, { window: 3 }) },
  {
    mistake: 'an unknown input',
    code: 'E_PARAM',
    argument: 'y',
    message: /expected x/,
    call: (rt) => rt['rollingMean']!({ x, y: x }, { window: 3 }),
  },
  {
    mistake: 'a missing parameter',
    code: 'E_PARAM',
    argument: 'window',
    message: /missing.*at least 1/,
    call: params({}),
  },
  { mistake: 'no parameters where one is due', code: 'E_PARAM', argument: 'window', call: params(undefined) },
  {
    mistake: 'an unknown parameter',
    code: 'E_PARAM',
    argument: 'windw',
    message: /expected window, minPeriods/,
    call: params({ windw: 3 }),
  },
  {
    mistake: 'a parameter where none is taken',
    code: 'E_PARAM',
    argument: 'n',
    call: (rt) => rt['sum']!({ x: x.data }, { n: 1 }),
  },
  { mistake: 'a number for all parameters', code: 'E_PARAM', argument: 'params', call: params(3) },
  { mistake: 'null for all parameters', code: 'E_PARAM', argument: 'params', call: params(null) },
  { mistake: 'an unknown option', code: 'E_PARAM', argument: 'outt', call: options({ outt: {} }) },
  {
    mistake: 'an option of async only',
    code: 'E_PARAM',
    argument: 'signal',
    call: options({ signal: new AbortController().signal }),
  },
  { mistake: 'a string for all options', code: 'E_PARAM', argument: 'options', call: options('native') },
  { mistake: 'an unknown backend', code: 'E_BACKEND', argument: 'backend', call: options({ backend: 'gpu' }) },
  { mistake: 'zero threads', code: 'E_PARAM', argument: 'threads', call: options({ threads: 0 }) },
  { mistake: 'half a thread', code: 'E_PARAM', argument: 'threads', call: options({ threads: 0.5 }) },
  { mistake: 'share that is no boolean', code: 'E_PARAM', argument: 'share', call: options({ share: 1 }) },

  // Element types.
  {
    mistake: 'a list for data',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /an Array.*Float64Array/,
    call: mean({ data: [1, 2] }),
  },
  {
    mistake: 'Float32Array data',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /Float32Array.*Float64Array/,
    call: mean({ data: new Float32Array(12) }),
  },
  { mistake: 'no data', code: 'E_DTYPE', argument: 'x', call: mean({ data: undefined }) },
  { mistake: 'null for a matrix', code: 'E_DTYPE', argument: 'x', call: given(null) },
  { mistake: 'a number for a matrix', code: 'E_DTYPE', argument: 'x', call: given(7) },
  {
    mistake: 'a list for a matrix',
    code: 'E_DTYPE',
    argument: 'x',
    call: given([
      [1, 2],
      [3, 4],
    ]),
  },
  { mistake: 'an Int32Array for a matrix', code: 'E_DTYPE', argument: 'x', call: given(new Int32Array(12)) },
  { mistake: 'a list for bytes', code: 'E_DTYPE', argument: 'text', call: count({ text: [1, 2] }) },
  { mistake: 'a string for bytes', code: 'E_DTYPE', argument: 'text', call: count({ text: 'abc' }) },
  { mistake: 'clamped bytes', code: 'E_DTYPE', argument: 'text', call: count({ text: new Uint8ClampedArray(3) }) },
  {
    mistake: 'a DataView for bytes',
    code: 'E_DTYPE',
    argument: 'text',
    call: count({ text: new DataView(new ArrayBuffer(3)) }),
  },
  { mistake: 'an ArrayBuffer for bytes', code: 'E_DTYPE', argument: 'text', call: count({ text: new ArrayBuffer(3) }) },
  {
    mistake: 'Float64Array offsets',
    code: 'E_DTYPE',
    argument: 'offsets',
    call: count({ offsets: Float64Array.of(0, 2) }),
  },
  { mistake: 'a matrix for a vector', code: 'E_DTYPE', argument: 'x', call: (rt) => rt['sum']!({ x }) },
  { mistake: 'a proxy of an array', code: 'E_DTYPE', argument: 'x.data', call: mean({ data: new Proxy(x.data, {}) }) },
  {
    mistake: 'an object that claims to be an array',
    code: 'E_DTYPE',
    argument: 'x.data',
    call: mean({ data: Object.create(Float64Array.prototype) }),
  },

  // Memory.
  {
    mistake: 'detached data',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /detached/,
    call: mean({ data: detached() }),
  },
  {
    mistake: 'detached data that would fit',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /detached/,
    call: mean({ data: detached(), rows: 0 }),
  },
  {
    mistake: 'resizable data',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /resizable/,
    call: mean({ data: resizable() }),
  },
  {
    mistake: 'shared data',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /share: true/,
    call: mean({ data: onShared() }),
  },
  {
    mistake: 'growable shared data',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /growable/,
    call: mean({ data: growable() }, undefined, { share: true }),
  },

  // Extents.
  { mistake: 'a bare buffer for a matrix', code: 'E_SHAPE', argument: 'x', message: /rows, cols/, call: given(x.data) },
  {
    mistake: 'too few rows for the data',
    code: 'E_SHAPE',
    argument: 'x',
    message: /data\.length = 12.*5 × 2 = 10/,
    call: mean({ rows: 5 }),
  },
  { mistake: 'no rows', code: 'E_SHAPE', argument: 'x.rows', call: mean({ rows: undefined }) },
  { mistake: 'negative rows', code: 'E_SHAPE', argument: 'x.rows', call: mean({ rows: -6, cols: -2 }) },
  { mistake: 'a fraction of a row', code: 'E_SHAPE', argument: 'x.rows', call: mean({ rows: 1.5, cols: 8 }) },
  { mistake: 'NaN columns', code: 'E_SHAPE', argument: 'x.cols', call: mean({ cols: NaN }) },
  { mistake: 'columns as text', code: 'E_SHAPE', argument: 'x.cols', call: mean({ cols: '2' }) },
  {
    mistake: '2³¹ elements',
    code: 'E_SHAPE',
    argument: 'x',
    message: /2147483648/,
    call: mean({ rows: 2 ** 16, cols: 2 ** 15 }),
  },
  {
    mistake: '2³¹ rows of nothing',
    code: 'E_SHAPE',
    argument: 'x.rows',
    call: mean({ data: new Float64Array(0), rows: 2 ** 31, cols: 0 }),
  },
  {
    mistake: 'inputs that disagree',
    code: 'E_SHAPE',
    argument: 'init',
    message: /cols = 3.*x\.cols = 2.*dims/,
    call: kmeans({ init: matrix(2, 3) }),
  },
  {
    mistake: 'a size below its bound',
    code: 'E_SHAPE',
    argument: 'x',
    message: /points/,
    call: kmeans({ x: matrix(0, 2) }),
  },
  {
    mistake: 'a size above another',
    code: 'E_SHAPE',
    argument: 'init',
    message: /at most points = 6/,
    call: kmeans({ init: matrix(7, 2) }),
  },
  {
    mistake: 'an output of negative length',
    code: 'E_SHAPE',
    argument: 'counts',
    message: /bounds - 1 = -1/,
    call: count({ offsets: new Int32Array(0) }),
  },

  // Parameters.
  { mistake: 'a window of 0', code: 'E_PARAM', argument: 'window', call: params({ window: 0 }) },
  { mistake: 'a window of −1', code: 'E_PARAM', argument: 'window', call: params({ window: -1 }) },
  { mistake: 'a window of 2.5', code: 'E_PARAM', argument: 'window', call: params({ window: 2.5 }) },
  { mistake: 'a window of NaN', code: 'E_PARAM', argument: 'window', call: params({ window: NaN }) },
  { mistake: 'an infinite window', code: 'E_PARAM', argument: 'window', call: params({ window: Infinity }) },
  {
    mistake: 'a window of 2³¹',
    code: 'E_PARAM',
    argument: 'window',
    message: /32-bit/,
    call: params({ window: 2 ** 31 }),
  },
  { mistake: 'a window as text', code: 'E_PARAM', argument: 'window', message: /"3"/, call: params({ window: '3' }) },
  { mistake: 'a window as bigint', code: 'E_PARAM', argument: 'window', message: /3n/, call: params({ window: 3n }) },
  { mistake: 'a boxed window', code: 'E_PARAM', argument: 'window', call: params({ window: Object(3) }) },
  { mistake: 'a window of null', code: 'E_PARAM', argument: 'window', call: params({ window: null }) },
  {
    mistake: 'a parameter above another',
    code: 'E_PARAM',
    argument: 'minPeriods',
    message: /at most window = 3/,
    call: params({ window: 3, minPeriods: 4 }),
  },
  { mistake: 'a negative tolerance', code: 'E_PARAM', argument: 'tolerance', call: kmeans({}, { tolerance: -1 }) },
  {
    mistake: 'an infinite tolerance',
    code: 'E_PARAM',
    argument: 'tolerance',
    message: /finite/,
    call: kmeans({}, { tolerance: Infinity }),
  },
  { mistake: 'a tolerance of NaN', code: 'E_PARAM', argument: 'tolerance', call: kmeans({}, { tolerance: NaN }) },

  // Values.
  {
    mistake: 'an offset below 0',
    code: 'E_VALUE',
    argument: 'offsets[0]',
    call: count({ offsets: Int32Array.of(-1, 2) }),
  },
  {
    mistake: 'an offset past the end',
    code: 'E_VALUE',
    argument: 'offsets[2]',
    message: /patternBytes = 4/,
    call: count({ offsets: Int32Array.of(0, 4, 5) }),
  },
  {
    mistake: 'offsets that decrease',
    code: 'E_VALUE',
    argument: 'offsets[2]',
    message: /1 after 3/,
    call: count({ offsets: Int32Array.of(0, 3, 1) }),
  },

  // Buffers for results.
  { mistake: 'out that is no object', code: 'E_DTYPE', argument: 'out', call: options({ out: 1 }) },
  {
    mistake: 'an unknown output',
    code: 'E_PARAM',
    argument: 'out.std',
    call: options({ out: { std: new Float64Array(12) } }),
  },
  {
    mistake: 'out too short',
    code: 'E_SHAPE',
    argument: 'out.mean',
    call: options({ out: { mean: new Float64Array(11) } }),
  },
  {
    mistake: 'out too long',
    code: 'E_SHAPE',
    argument: 'out.mean',
    call: options({ out: { mean: new Float64Array(13) } }),
  },
  {
    mistake: 'out of another shape',
    code: 'E_SHAPE',
    argument: 'out.mean',
    message: /2 × 6.*6 × 2/,
    call: options({ out: { mean: matrix(2, 6) } }),
  },
  {
    mistake: 'out inconsistent in itself',
    code: 'E_SHAPE',
    argument: 'out.mean',
    call: options({ out: { mean: { ...matrix(6, 2), rows: 5 } } }),
  },
  {
    mistake: 'out of another element type',
    code: 'E_DTYPE',
    argument: 'out.mean',
    call: options({ out: { mean: new Float32Array(12) } }),
  },
  {
    mistake: 'out of another element type (labels)',
    code: 'E_DTYPE',
    argument: 'out.labels',
    call: kmeans({}, undefined, { out: { labels: new Float64Array(6) } }),
  },
  { mistake: 'null for an output', code: 'E_DTYPE', argument: 'out.mean', call: options({ out: { mean: null } }) },
  {
    mistake: 'a buffer for a scalar',
    code: 'E_DTYPE',
    argument: 'out.inertia',
    call: kmeans({}, undefined, { out: { inertia: new Float64Array(1) } }),
  },
  { mistake: 'detached out', code: 'E_DTYPE', argument: 'out.mean', call: options({ out: { mean: detached() } }) },
  { mistake: 'shared out', code: 'E_DTYPE', argument: 'out.mean', call: options({ out: { mean: onShared() } }) },
  {
    mistake: 'out that is the input',
    code: 'E_ALIAS',
    argument: 'out.mean',
    message: /overlaps x/,
    call: options({ out: { mean: x } }),
  },
  {
    mistake: 'out that overlaps the input by one element',
    code: 'E_ALIAS',
    argument: 'out.mean',
    call: (rt) => {
      const both = new Float64Array(23);
      return rt['rollingMean']!(
        { x: { data: both.subarray(0, 12), rows: 6, cols: 2 } },
        { window: 3 },
        { out: { mean: both.subarray(11) } },
      );
    },
  },
  {
    mistake: 'outs that overlap each other',
    code: 'E_ALIAS',
    argument: 'out.labels',
    message: /overlaps out\.centroids/,
    call: (rt) => {
      const memory = new ArrayBuffer(64);
      return kmeans({}, undefined, {
        out: { centroids: new Float64Array(memory, 0, 4), labels: new Int32Array(memory, 24, 6) },
      })(rt);
    },
  },

  // Arguments that bite.
  {
    mistake: 'an input that throws',
    code: 'E_DTYPE',
    argument: 'x',
    message: /no such thing/,
    call: (rt) => rt['rollingMean']!(throwing('x'), { window: 3 }),
  },
  {
    mistake: 'data that throws',
    code: 'E_DTYPE',
    argument: 'x.data',
    message: /no such thing/,
    call: given(throwing('data', { rows: 6, cols: 2 })),
  },
  {
    mistake: 'rows that throw',
    code: 'E_DTYPE',
    argument: 'x.rows',
    call: given(throwing('rows', { data: x.data, cols: 2 })),
  },
  { mistake: 'a parameter that throws', code: 'E_PARAM', argument: 'window', call: params(throwing('window')) },
  { mistake: 'an option that throws', code: 'E_PARAM', argument: 'out', call: options(throwing('out')) },
  { mistake: 'an output that throws', code: 'E_DTYPE', argument: 'out.mean', call: options({ out: throwing('mean') }) },
  {
    mistake: 'a proxy that throws a number',
    code: 'E_PARAM',
    argument: 'params',
    call: params(
      new Proxy(
        {},
        {
          ownKeys() {
            throw 3;
          },
        },
      ),
    ),
  },
  { mistake: 'a revoked proxy for a matrix', code: 'E_DTYPE', argument: 'x.data', call: given(revoked()) },
];
