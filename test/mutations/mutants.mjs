/**
 * Faults of an emitter, each small and of a kind that has happened: the suite has to notice every one of them.
 * `spoil` changes the compiler in memory; only what it emits for the target is then replaced in the copy, so that
 * the other backends stay what they are. `kernel` is the one whose parity then has to fail.
 */

/** A kernel for operations that the catalogue may not use. */
export const PROBE = `import { fill, kernel, min, vector } from 'trefoil/dsl';

/**
 * The smaller of two.
 *
 * @param x numbers
 * @param y numbers
 * @output least the smaller of each pair
 * @accuracy exact
 * @source none
 */
export const leastOfTwo = kernel(
  { inputs: { x: vector('n'), y: vector('n') }, outputs: { least: vector('n') } },
  ({ x, y }, { least }) => {
    fill(least, (i) => min(x[i]!, y[i]!));
  },
);
`;

/** Replaces constants of every expression in loop IR of one target, after all passes. */
const pass = (target, name, run) => ({ PASSES }) => {
  PASSES.push({ name, does: 'harm', run: (kernel, now) => (now.name === target ? run(kernel) : kernel) });
};

const isBlockMerge = (stmt) => stmt.k === 'while' && stmt.cond.k === 'op' && stmt.cond.op === 'ne' && stmt.cond.args[0].op === 'bitAnd' && stmt.cond.args[1].value === 0;

export const mutants = [
  {
    name: 'swapped-sub',
    fault: 'TypeScript subtracts the wrong way round',
    target: 'typescript',
    kernel: 'rollingStd',
    spoil: ({ operation }) => { operation('sub', 'f64').ts = { ...operation('sub', 'f64').ts, text: '$1 - $0' }; },
  },
  {
    name: 'contract-from-the-right',
    fault: 'wasm merges the blocks of a contraction from the right',
    target: 'assemblyscript',
    kernel: 'matmul',
    spoil: ({ PASSES, mapStmts }) => pass('assemblyscript', 'contract-from-the-right', (kernel) => ({ ...kernel, body: mapStmts(kernel.body, (stmt) => (isBlockMerge(stmt) ? [] : [stmt])) }))({ PASSES }),
  },
  {
    name: 'math-min',
    fault: 'TypeScript takes Math.min for the smaller of two',
    target: 'typescript',
    kernel: 'leastOfTwo',
    probe: true,
    spoil: ({ operation }) => { operation('min', 'f64').ts = { ...operation('min', 'f64').ts, text: 'Math.min($0, $1)' }; },
  },
  {
    name: 'positive-zero',
    fault: 'TypeScript starts sums at +0',
    target: 'typescript',
    kernel: 'sum',
    spoil: ({ PASSES, mapExprs }) => pass('typescript', 'positive-zero', (kernel) => ({ ...kernel, body: mapExprs(kernel.body, (e) => (e.k === 'const' && Object.is(e.value, -0) ? { ...e, value: 0 } : e)) }))({ PASSES }),
  },
  {
    name: 'any-nan',
    fault: 'wasm stores whatever NaN there is',
    target: 'assemblyscript',
    kernel: 'matmul',
    spoil: ({ PASSES }) => {
      const canonical = PASSES.find(({ name }) => name === 'canonical-nan');
      const { run } = canonical;
      canonical.run = (kernel, target, notes) => (target.name === 'assemblyscript' ? kernel : run(kernel, target, notes));
    },
  },
  {
    name: 'swapped-lanes',
    fault: 'vectors of native subtract the wrong way round, scalars do not',
    target: 'rust',
    kernel: 'kmeans',
    spoil: ({ operation }) => { const { lanes } = operation('sub', 'f64'); lanes.rust = { ...lanes.rust, text: '$1 - $0' }; },
  },
];
