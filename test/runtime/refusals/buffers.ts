/** Refused: buffers for results that do not fit, or overlap. */
import { matrix } from '../loose.js';
import { detached, kmeans, onShared, options, x, type Refusal } from './refusal.js';

export const ofBuffers: readonly Refusal[] = [
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
];
