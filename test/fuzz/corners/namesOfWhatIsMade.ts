// Seed 76. Names that the compiler gives to what it makes beside the author's: masks, choices, sums of vectors, planes of a tile.
import { each, fill, int, kernel, local, sum, toF64, vector, windows } from 'trefoil/dsl';

export const namesOfWhatIsMade = kernel(
  {
    inputs: { x: vector('n'), choice: vector('n') },
    params: { mask0: int(), mask: int(), choice0: int(), tileWindowCount: int({ min: 0, max: 9 }) },
    outputs: { y: vector('n'), tile: vector('n'), tileNodeMax: vector('n'), own: vector('n') },
  },
  ({ x, choice, mask0, mask, choice0, tileWindowCount }, { y, tile, tileNodeMax, own }) => {
    each(x.length, (i) => {
      let v = toF64(mask0) + toF64(mask);
      const mask1 = x[i]! > choice[i]!;
      if (mask1) v = 2.0;
      if (x[i]! > 1.0) v = v + (choice0 > 3 ? x[i]! * 2.0 : x[i]!);
      y[i] = v;
    });
    const tileNodeSum = toF64(tileWindowCount);
    windows(x, 5, (w) => {
      tile[w.row] = w.sum() + w.max() + tileNodeSum + (w.count > tileWindowCount ? 1.0 : 0.0);
    });
    // Memory of a step's own, called as what splits a loop is.
    const one = local(1);
    one[0] = 0.75;
    const cut = local(x.length);
    const iMain = local(x.length);
    each(x.length, (j) => {
      for (let i = 0; i < cut.length; i++) cut[i] = i < 1 ? one[i]! : choice[i]!;
      for (let i = 0; i < iMain.length; i++) iMain[i] = x[i]! * 0.5;
      own[j] = cut[j]! + iMain[j]!;
    });
    const choice1 = sum(x.length, (mask2) => (choice0 > 2 ? x[mask2]! : choice[mask2]!));
    fill(tileNodeMax, (i) => choice1 + x[i]!);
  },
);
