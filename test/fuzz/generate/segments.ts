/** Random segmented reductions (CSR): stretches of one array, given by offsets in another. */
import { eachHead } from './each.js';
import { counter, extend, type Arr, type Scope } from './scope.js';
import type { Statements } from './statements.js';

/** Stretches of one array, given by offsets in another. */
export function segments(maker: Statements, scope: Scope, out: Arr, values: Arr, offsets: Arr): string[] {
  const { draw } = maker.program;
  const { head, v, inside } = eachHead(maker, scope, out.extents[0]!);
  const [from, to, t, total] = ['from', 'to', 't', 'total'].map((name) => maker.program.fresh(name)) as [
    string,
    string,
    string,
    string,
  ];
  const within = extend(
    { ...inside, jumps: true, depth: inside.depth + 1 },
    { ...counter(t, values.extents[0]!), floats: [total], mutable: [{ name: total, type: 'f64' }] },
  );
  const after = extend(inside, { floats: [total] });
  return [
    head,
    `const ${from} = ${offsets.name}[${v}]!;`,
    `const ${to} = ${offsets.name}[${v} + 1]!;`,
    `let ${total}: f64 = ${draw.pick(['0.0', '-0.0', '1.0'])};`,
    `for (let ${t} = ${from}; ${t} < ${to}; ${t}++) {`,
    `${total} = ${total} + ${maker.float(within, 2)};`,
    ...maker.lines(within, draw.int(0, 1)).lines,
    '}',
    maker.storeText({ array: out, at: [v] }, maker.value(after, out.element)),
    '});',
  ];
}
