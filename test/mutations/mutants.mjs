/**
 * Faults of an emitter, each small and of a kind that has happened: the suite has to notice every one of them.
 * `spoil` changes the compiler in memory; only what it emits for the target is then replaced in the copy, so that
 * the other backends stay what they are. `kernel` is the one whose parity then has to fail.
 */

/** One more pass, after all others, for one target only. */
const pass =
  (target, name, run) =>
  ({ PASSES }) => {
    PASSES.push({ name, does: 'harm', run: (kernel, now) => (now.name === target ? run(kernel) : kernel) });
  };

const isBlockMerge = (stmt) =>
  stmt.k === 'while' &&
  stmt.cond.k === 'op' &&
  stmt.cond.op === 'ne' &&
  stmt.cond.args[0].op === 'bitAnd' &&
  stmt.cond.args[1].value === 0;

export const mutants = [
  {
    name: 'swapped-sub',
    fault: 'TypeScript subtracts the wrong way round',
    target: 'typescript',
    kernel: 'rollingStd',
    spoil: ({ operation }) => {
      operation('sub', 'f64').ts = { ...operation('sub', 'f64').ts, text: '$1 - $0' };
    },
  },
  {
    name: 'contract-from-the-right',
    fault: 'wasm merges the blocks of a contraction from the right',
    target: 'assemblyscript',
    kernel: 'matmul',
    spoil: ({ PASSES, mapStmts }) =>
      pass('assemblyscript', 'contract-from-the-right', (kernel) => ({
        ...kernel,
        body: mapStmts(kernel.body, (stmt) => (isBlockMerge(stmt) ? [] : [stmt])),
      }))({ PASSES }),
  },
  {
    name: 'math-min',
    fault: 'TypeScript takes what Math.min does for the smaller of two',
    target: 'typescript',
    kernel: 'rollingMin',
    spoil: ({ PASSES, mapExprs }) =>
      pass('typescript', 'math-min', (kernel) => ({
        ...kernel,
        body: mapExprs(kernel.body, (e) =>
          e.k === 'op' && e.op === 'min' && e.of === 'f64' ? { ...e, op: 'minNum' } : e,
        ),
      }))({ PASSES }),
  },
  {
    name: 'positive-zero',
    fault: 'TypeScript starts sums at +0',
    target: 'typescript',
    kernel: 'sum',
    spoil: ({ PASSES, mapExprs }) =>
      pass('typescript', 'positive-zero', (kernel) => ({
        ...kernel,
        body: mapExprs(kernel.body, (e) => (e.k === 'const' && Object.is(e.value, -0) ? { ...e, value: 0 } : e)),
      }))({ PASSES }),
  },
  {
    name: 'any-nan',
    fault: 'wasm stores whatever NaN there is',
    target: 'assemblyscript',
    kernel: 'matmul',
    spoil: ({ PASSES }) => {
      const canonical = PASSES.find(({ name }) => name === 'canonical-nan');
      const { run } = canonical;
      canonical.run = (kernel, target, notes) =>
        target.name === 'assemblyscript' ? kernel : run(kernel, target, notes);
    },
  },
  {
    name: 'swapped-lanes',
    fault: 'vectors of native subtract the wrong way round, scalars do not',
    target: 'rust',
    kernel: 'kmeans',
    spoil: ({ operation }) => {
      const { lanes } = operation('sub', 'f64');
      lanes.rust = { ...lanes.rust, text: '$1 - $0' };
    },
  },
];
