/** Random local arrays, of extents and of what is computed from them. */
import type { Declaration } from './declaration.js';
import type { Arr } from './scope.js';

export function declareLocals(of: Declaration): Arr[] {
  const { draw } = of.program;
  if (!of.program.has('locals')) return [];
  const { names } = of;
  const made: Arr[] = [];
  for (let l = draw.int(1, 2); l > 0; l--) {
    const [a, b] = [of.size(draw.pick(names)), of.size(draw.pick(names))];
    const kind = draw.weighted<'float' | 'int' | 'points' | 'matrix'>([
      [4, 'float'],
      [of.program.has('ints') ? 2 : 0, 'int'],
      [b.least > 0 ? 2 : 0, 'points'],
      [2, 'matrix'],
    ]);
    const name = of.program.fresh({ float: 'buffer', int: 'counts', points: 'places', matrix: 'grid' }[kind]);
    const [A, B] = [of.program.extentText(a), of.program.extentText(b)];
    const odd = kind !== 'points' && kind !== 'matrix' && draw.chance(0.4) ? oddSize(of, A) : undefined;
    if (odd !== undefined) {
      of.program.locals.push(`const ${name} = ${kind === 'int' ? 'localInts' : 'local'}(${odd});`);
      made.push({
        name,
        element: kind === 'int' ? 'i32' : 'f64',
        extents: [{ size: `${name}.length`, least: 0, linear: true }],
      });
      continue;
    }
    const text = {
      float: `local(${A})`,
      int: `localInts(${A})`,
      points: `localIndices(${A}, ${B})`,
      matrix: `localMatrix(${A}, ${B})`,
    }[kind];
    of.program.locals.push(`const ${name} = ${text};`);
    made.push({
      name,
      element: kind === 'float' || kind === 'matrix' ? 'f64' : 'i32',
      extents: kind === 'matrix' ? [a, b] : [a],
      ...(kind === 'points' ? { points: b } : {}),
    });
  }
  return made;
}

/** What a local's extent is made of, besides an extent. */
function oddSize(of: Declaration, size: string): string {
  return of.program.draw.pick([
    `max(${size} - 5, 0)`,
    `idiv(${size}, 2)`,
    `${size} + 3`,
    `min(${size}, 7)`,
    `2 * ${size} + 1`,
    ...(of.hasLag ? [`${size} + lag`, `max(${size} - lag, 0)`, `idiv(${size}, lag + 1)`, `${size} * lag`] : []),
  ]);
}
