/** Refused: whole arguments of the wrong name or kind. */
import { options, params, revoked, x, type Refusal } from './refusal.js';

export const ofArguments: readonly Refusal[] = [
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
];
