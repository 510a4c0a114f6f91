// Seed 31480669. A truth that both what is computed ahead of a recurrence and its chain ask for was declared for the chain alone
import { kernel, log, vector } from 'trefoil/dsl';

export const truthsAheadAndInChains = kernel(
  { inputs: { x: vector('n') }, outputs: { total: vector('n') } },
  ({ x }, { total }) => {
    let sum = 1.0;
    for (let i = 0; i < x.length; i++) {
      sum = sum * 0.5 + log(x[i]!);
      total[i] = sum;
    }
  },
);
