/** Refused: parameters out of bounds, and values that positions must not have. */
import { count, kmeans, params, type Refusal } from './refusal.js';

export const ofParameters: readonly Refusal[] = [
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
];
