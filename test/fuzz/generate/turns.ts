/** Random `while`: turns until a condition ends them, or as many as there may be. */
import { extend, type Scope } from './scope.js';
import type { Statements } from './statements.js';

export function turns(maker: Statements, scope: Scope, more: (inside: Scope) => string[] = () => []): string[] {
  const { program } = maker;
  const { draw } = program;
  const lap = program.fresh('lap');
  const count = `${lap} = (${lap} + 1) | 0;`;
  const inside = extend(
    { ...scope, depth: scope.depth + 1, jumps: true },
    { ints: [{ text: `(${lap})`, low: -(2 ** 31), high: 2 ** 31 - 1 }] },
  );
  const most = draw.int(0, 6);
  const jump = (): string[] =>
    program.has('jumps') && draw.chance(0.4)
      ? [`if (${maker.bool(inside, 1)}) ${draw.pick(['break', 'continue'])};`]
      : [];
  const body = (): string[] => [...jump(), ...maker.lines(inside, draw.int(1, 2)).lines, ...more(inside), ...jump()];
  const also = draw.chance(0.6) ? ` && (${maker.bool(inside, 1)})` : '';
  const start = `let ${lap}: i32 = 0;`;
  // A condition that does something, which it does once more than there are turns.
  if (program.has('impure') && draw.chance(0.4)) {
    const next = program.fresh('next');
    return [
      start,
      `const ${next} = () => {`,
      count,
      `return ${lap};`,
      '};',
      `while (${next}() <= ${most}${also}) {`,
      ...body(),
      '}',
    ];
  }
  if (draw.chance(0.2)) return [start, 'while (true) {', `if (${lap} >= ${most}) break;`, count, ...body(), '}'];
  return [start, `while (${lap} < ${most}${also}) {`, count, ...body(), '}'];
}
