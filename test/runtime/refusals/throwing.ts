/** Refused: arguments that throw when they are read. */
import { given, options, params, revoked, throwing, x, type Refusal } from './refusal.js';

export const thatThrow: readonly Refusal[] = [
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
