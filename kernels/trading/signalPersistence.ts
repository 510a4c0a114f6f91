import { type i32, int, kernel, vector } from 'trefoil/dsl';

/**
 * Keeps a signal only once it has lasted.
 *
 * A run of one sign starts a count; the signal shows from its `minPersistence`-th step on. Up to `maxGap`
 * zeros in a row do not end a run, and do not count.
 *
 * @param signals negative, zero or positive
 * @param minPersistence least number of steps
 * @param maxGap zeros in a row that a run survives
 * @output persistent −1, 0 or 1
 * @accuracy exact
 * @source definition above
 */
export const signalPersistence = kernel(
  {
    inputs: { signals: vector('n', 'i32') },
    params: { minPersistence: int({ min: 1 }), maxGap: int({ min: 0, default: 0 }) },
    outputs: { persistent: vector('n', 'i32') },
  },
  ({ signals, minPersistence, maxGap }, { persistent }) => {
    let state: i32 = 0;
    let length: i32 = 0;
    let gap: i32 = 0;
    for (let t = 0; t < signals.length; t++) {
      const given = signals[t]!;
      const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
      if (side !== 0) {
        length = side === state ? length + 1 : 1;
        state = side;
        gap = 0;
      } else {
        gap += 1;
        if (gap > maxGap) {
          state = 0;
          length = 0;
        }
      }
      persistent[t] = length >= minPersistence ? state : 0;
    }
  },
);
