/** Folds over windows beyond those that a window has itself. */
import type { f64 } from '../types.js';
import type { Window } from '../windows.js';

/** The product of the values of a window; NaN when there are none. */
export function product(w: Window): f64 {
  return w.fold(
    (v) => v,
    (older, newer) => older * newer,
  );
}

/**
 * Moments of a window up to the fourth, merged as Pébay (2008) does: the mean is `first + offset`, and `m2`, `m3` and `m4` are sums of
 * powers of deviations from it, exactly 0 for constants and NaN where an infinity is present. `n` says of how many values.
 */
export function moments4(w: Window): { n: f64; first: f64; offset: f64; m2: f64; m3: f64; m4: f64 } {
  const { first, offset, m2, m3, m4 } = w.fold(
    // Not 0 but NaN of an infinity.
    (v) => ({ first: v, offset: 0.0, m2: v - v, m3: v - v, m4: v - v }),
    (a, b, nA, nB) => {
      const n = nA + nB;
      const d = b.first - a.first + (b.offset - a.offset);
      const older = nA / n;
      const newer = nB / n;
      const d2 = d * d;
      const m2 = a.m2 + b.m2 + d2 * (nA * newer);
      const m3 = a.m3 + b.m3 + d2 * d * (nA * newer * (older - newer)) + 3.0 * d * (older * b.m2 - newer * a.m2);
      const m4 =
        a.m4 +
        b.m4 +
        d2 * d2 * (nA * newer * (older * older - older * newer + newer * newer)) +
        6.0 * d2 * (older * older * b.m2 + newer * newer * a.m2) +
        4.0 * d * (older * b.m3 - newer * a.m3);
      return { first: a.first, offset: a.offset + d * newer, m2, m3, m4 };
    },
  );
  const n: f64 = w.count;
  return { n, first, offset, m2, m3, m4 };
}

/**
 * Co-moments of a window over two series, of the rows that have both: sums of squared deviations `cxx` and `cyy` from the means, and of their
 * products `cxy`. Exactly 0 for constants, NaN where an infinity is present. `n` says of how many rows.
 */
export function coMoments(w: Window): { n: f64; cxx: f64; cyy: f64; cxy: f64 } {
  const { cxx, cyy, cxy } = w.fold(
    // Not 0 but NaN of an infinity.
    (x, y) => ({ x, y, ofX: 0.0, ofY: 0.0, cxx: x - x, cyy: y - y, cxy: (x - x) * (y - y) }),
    (a, b, nA, nB) => {
      const newer = nB / (nA + nB);
      const pull = nA * newer;
      const dx = b.x - a.x + (b.ofX - a.ofX);
      const dy = b.y - a.y + (b.ofY - a.ofY);
      return {
        x: a.x,
        y: a.y,
        ofX: a.ofX + dx * newer,
        ofY: a.ofY + dy * newer,
        cxx: a.cxx + b.cxx + dx * dx * pull,
        cyy: a.cyy + b.cyy + dy * dy * pull,
        cxy: a.cxy + b.cxy + dx * dy * pull,
      };
    },
  );
  const n: f64 = w.count;
  return { n, cxx, cyy, cxy };
}
