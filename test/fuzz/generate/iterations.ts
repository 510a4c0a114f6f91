/** Random `iterate`, and `while` around whole arrays: rounds that end when something has settled. */
import { fill } from './fills.js';
import { extend, type Arr, type Scope } from './scope.js';
import { carriedState } from './state.js';
import type { Statements } from './statements.js';
import { turns } from './turns.js';

/** Rounds that end when something has settled. */
export function iterate(maker: Statements, scope: Scope, array: Arr): string[] {
  const { draw } = maker.program;
  const state = carriedState(maker, scope);
  const limits = scope.ints.filter(({ text, high }) => high <= 64 && /^\w+$/.test(text)).map(({ text }) => text);
  const lap = maker.program.fresh('lap');
  const inside = extend(
    { ...state.scope, jumps: false, depth: scope.depth + 1 },
    { ints: [{ text: lap, low: 0, high: 64, index: true }] },
  );
  const change = maker.lines(inside, draw.int(1, 2));
  const steps = maker.program.fresh('steps');
  const body = draw.chance(0.4) ? fill(maker, change.scope, array) : [];
  return [
    ...state.lines,
    `const ${steps} = iterate(${limits.length > 0 ? draw.pick(limits) : draw.int(0, 6)}, (${lap}) => {`,
    ...change.lines,
    ...body,
    `return ${maker.bool(change.scope, 1)};`,
    '});',
    ...fill(maker, extend(state.scope, { ints: [{ text: steps, low: 0, high: 64, index: true }] }), array),
  ];
}

/** Turns that write an array as a whole, perhaps none. */
export function repeated(maker: Statements, scope: Scope, array: Arr): string[] {
  const state = carriedState(maker, scope);
  const again = maker.program.draw.chance(0.5);
  return [
    ...state.lines,
    ...fill(maker, state.scope, array),
    ...turns(maker, state.scope, (inside) => (again ? fill(maker, { ...inside, jumps: false }, array) : [])),
    ...(again ? [] : fill(maker, state.scope, array)),
  ];
}
