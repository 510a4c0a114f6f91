/** Refused: arrays of the wrong type, of memory that cannot be used, or of the wrong extent. */
import { matrix } from '../loose.js';
import { count, detached, given, growable, kmeans, mean, onShared, resizable, x, type Refusal } from './refusal.js';

export const ofArrays: readonly Refusal[] = [
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
];
