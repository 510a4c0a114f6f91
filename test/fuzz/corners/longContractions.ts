// Seed 18. Contractions of so many terms for so few outputs that threads take groups of terms: the groups are nodes of the tree.
import { contract, fill, kernel, matrix } from 'trefoil/dsl';

export const longContractions = kernel(
  {
    inputs: { x: matrix('n', 'k') },
    sizes: { n: { min: 2101, max: 2600 }, k: { min: 1, max: 2 } },
    outputs: { gram: matrix('k', 'k') },
  },
  ({ x }, { gram }) => {
    fill(gram, (i, j) => contract(x.rows, (r) => x.at(r, i) * x.at(r, j)));
  },
);
