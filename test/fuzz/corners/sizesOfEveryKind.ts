// Seed 54. Extents with quotients, differences and products, of outputs and of local arrays; each is read back whole.
import {
  fill,
  idiv,
  int,
  kernel,
  local,
  localInts,
  localMatrix,
  max,
  min,
  scalar,
  sum,
  vector,
  windows,
} from 'trefoil/dsl';

export const sizesOfEveryKind = kernel(
  {
    inputs: { x: vector('n') },
    params: {
      a: int({ min: 0 }),
      b: int({ min: 0, max: 1000 }),
      pad: int({ min: 0, max: 40 }),
      half: int({ min: 0, max: 1073741823 }),
    },
    outputs: {
      y: vector('(n - 5) / 2 + 3'),
      z: vector('max(n - a * b, 0)'),
      p: vector('(n + pad) / (pad + 1)'),
      q: vector('min(n, pad) + 1'),
      w: vector('n'),
      s: scalar(),
    },
  },
  ({ x, a, b, pad, half }, { y, z, p, q, w, s }) => {
    const longer = local(x.length + pad);
    const shorter = local(max(x.length - 5, 0));
    const halved = localInts(idiv(x.length, 2));
    const grid = localMatrix(min(x.length, 7), pad + 1);
    for (let i = 0; i < y.length; i++) y[i] = i < x.length ? x[i]! : -1.0;
    fill(z, (i) => (i + a * b < x.length ? x[i + a * b]! : -2.0));
    fill(p, (i) => i * 0.5);
    for (let i = q.length - 1; i >= 0; i--) q[i] = i - q.length;
    for (let i = 0; i < longer.length; i++) longer[i] = i < pad ? -1.0 : x[i - pad]!;
    for (let i = 0; i < shorter.length; i++) shorter[i] = i + 5 < x.length ? x[i + 5]! : NaN;
    for (let i = 0; i < halved.length; i++) halved[i] = halved.length - i;
    fill(grid, (i, j) => x[i]! + j);
    windows(x, 2 * half + 1, (v) => {
      w[v.row] = v.sum();
    });
    s.set(
      sum(longer.length, (k) => longer[k]!) -
        sum(shorter.length, (k) => shorter[k]!) +
        sum(halved.length, (k) => halved[k]! * 0.5) +
        sum(grid.cols, (j) => (grid.rows > 0 ? grid.at(0, j) : 0.5)),
    );
  },
);
