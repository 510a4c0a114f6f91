/** Random local arrays, of extents and of what is computed from them. */
import type { Declaration } from './declaration.js';
import { elementOf } from './outputs.js';
import type { Arr, Element } from './scope.js';

export function declareLocals(of: Declaration): Arr[] {
  const { draw } = of.program;
  if (!of.program.has('locals')) return [];
  const { names } = of;
  const made: Arr[] = [];
  for (let l = draw.int(1, 2); l > 0; l--) {
    const [a, b] = [of.size(draw.pick(names)), of.size(draw.pick(names))];
    const kind = draw.weighted<'vector' | 'points' | 'matrix'>([
      [5, 'vector'],
      [b.least > 0 ? 2 : 0, 'points'],
      [3, 'matrix'],
    ]);
    const element = kind === 'points' ? 'i32' : elementOf(of, 6);
    const name = of.program.fresh({ vector: 'buffer', points: 'places', matrix: 'grid' }[kind]);
    const [A, B] = [of.program.extentText(a), of.program.extentText(b)];
    if (kind === 'vector') {
      const odd = draw.chance(0.4) ? oddSize(of, A) : undefined;
      of.program.locals.push(`const ${name} = ${vectorOf(of, odd ?? A, element)};`);
      made.push({ name, element, extents: [odd ? { size: `${name}.length`, least: 0, linear: true } : a] });
      continue;
    }
    const text = kind === 'points' ? `localIndices(${A}, ${B})` : `localMatrix(${A}, ${B}${typeText(element)})`;
    of.program.locals.push(`const ${name} = ${text};`);
    made.push({
      name,
      element,
      extents: kind === 'matrix' ? [a, b] : [a],
      ...(kind === 'points' ? { points: b } : {}),
    });
  }
  return made;
}

const typeText = (element: Element): string => (element === 'f64' ? '' : `, '${element}'`);

const vectorOf = (of: Declaration, size: string, element: Element): string =>
  element === 'i32' && of.program.draw.chance(0.5) ? `localInts(${size})` : `local(${size}${typeText(element)})`;

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
