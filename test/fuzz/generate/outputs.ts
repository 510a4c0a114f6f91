/** Random outputs, of shapes that are sizes or depend on sizes and parameters. */
import type { Declaration } from './declaration.js';
import type { Element, Extent } from './scope.js';

export function declareOutputs(of: Declaration): void {
  const { draw } = of.program;
  const { names, filled, hasLag } = of;
  const extent = (): Extent =>
    of.program.has('dependent') && hasLag && draw.chance(0.4) ? dependent(of, names) : of.size(draw.pick(names));
  const count = draw.int(1, 3);
  for (let o = 0; o < count; o++) {
    const name = of.program.fresh('out');
    const matrices = of.inputs.filter(({ extents }) => extents.length === 2);
    const kind = draw.weighted<'matrix' | 'vector' | 'scalar'>([
      [matrices.length > 0 ? 4 : 0.4, 'matrix'],
      [4, 'vector'],
      [1.2, 'scalar'],
    ]);
    if (kind === 'scalar')
      of.scalars.push({ name, element: of.program.has('ints') && draw.chance(0.3) ? 'i32' : 'f64' });
    else if (kind === 'matrix') {
      const like = matrices.length > 0 && draw.chance(0.7) ? draw.pick(matrices) : undefined;
      const element = elementOf(of, 16);
      const [rows, own] = like ? (like.extents as [Extent, Extent]) : [extent(), extent()];
      const cols = like && draw.chance(0.2) ? extent() : own;
      // Of one axis twice: what is multiplied with itself.
      const square = of.program.has('products') && draw.chance(0.4) ? draw.pick([rows, cols]) : undefined;
      of.outputs.push(square?.linear ? of.matrix(name, square, square, element) : of.matrix(name, rows, cols, element));
    } else {
      const element = elementOf(of, 8);
      const points =
        element === 'i32' && of.program.has('domains') && filled.length > 0 && draw.chance(0.4)
          ? { points: of.size(draw.pick(filled)) }
          : {};
      of.outputs.push(of.vector(name, 'points' in points ? of.size(draw.pick(names)) : extent(), element, points));
    }
  }
}

/** Of what the program has besides doubles. */
export const elementOf = (of: Declaration, doubles: number): Element =>
  of.program.draw.weighted<Element>([
    [doubles, 'f64'],
    [of.program.has('ints') ? 2 : 0, 'i32'],
    [of.program.has('bytes') ? 2 : 0, 'u8'],
    [of.program.has('floats32') ? 3 : 0, 'f32'],
    [of.program.has('unsigned') ? 3 : 0, 'u32'],
  ]);

/** A shape that depends on sizes and parameters. */
function dependent(of: Declaration, names: readonly string[]): Extent {
  const { draw } = of.program;
  const [a, b] = [draw.pick(names), draw.pick(names)];
  const least = of.sizes.get(a)!;
  return draw.weighted<() => Extent>([
    [2, () => ({ size: `${a} + lag`, least, linear: true })],
    [2, () => ({ size: 'lag + 1', least: 1, linear: true })],
    [1, () => ({ size: `${a} * 2`, least: 2 * least, linear: true })],
    [1, () => ({ size: `${a} + ${b} + 1`, least: 1, linear: true })],
    [1, () => ({ size: `(lag + 1) * ${a}`, least: 0, linear: true })],
    [1, () => ({ size: `min(${a}, ${b})`, least: 0, linear: true })],
    [1, () => ({ size: `max(${a} - lag, 0)`, least: 0, linear: true })],
    [1, () => ({ size: `max(${a} - lag * ${b}, 0)`, least: 0, linear: true })],
    [1, () => ({ size: `max(${a}, ${b}) + 1`, least: 1, linear: true })],
    [1, () => ({ size: `${a} - min(${a}, ${b})`, least: 0, linear: true })],
    [1, () => ({ size: `${a} / 2`, least: 0, linear: true })],
    [1, () => ({ size: `(${a} - 5) / 2 + 3`, least: 0, linear: true })],
    [1, () => ({ size: `(${a} + ${b}) / (lag + 1)`, least: 0, linear: true })],
    [1, () => ({ size: `${a} >> 2`, least: 0, linear: true })],
  ])();
}
