/** Random parts of a body: each writes whole arrays, so that later ones may read them. */
import { eachRows, eachVector } from './each.js';
import { fill, pointers } from './fills.js';
import { iterate, repeated } from './iterations.js';
import { loopMatrix, loopVector, partly, recurrence } from './loops.js';
import { placedMatrix, placedVector } from './placed.js';
import { products } from './products.js';
import { where } from './rewrites.js';
import type { Feature } from './program.js';
import { sameShape, type Arr, type Scope } from './scope.js';
import { shortSeries, windowsByColumn, windowsMatrix, windowsVector } from './windows.js';
import type { Statements } from './statements.js';

const isFloat = ({ element }: Arr): boolean => element === 'f64' || element === 'f32';

type Way = readonly [weight: number, make: () => string[] | undefined];

/** Statements that write every element of `array`, and perhaps those of others of the same shape, which are taken out of `waiting`. */
export function write(maker: Statements, scope: Scope, array: Arr, waiting: Arr[]): string[] {
  const { draw } = maker.program;
  const has = (feature: Feature, weight: number): number => (maker.program.has(feature) ? weight : 0);
  const linear = array.extents.every((extent) => extent.linear);
  const together = (): Arr[] => {
    const others = waiting.filter(
      (other) => other !== array && !other.points && sameShape(other, array) && draw.chance(0.6),
    );
    for (const other of others) waiting.splice(waiting.indexOf(other), 1);
    return [array, ...others];
  };
  const ways: Way[] = [[has('fill', 4) + 0.2, () => fill(maker, scope, array)]];
  if (array.points) return pointers(maker, scope, array);
  if (linear && array.extents.length === 1) {
    ways.push(
      [has('each', 3), () => eachVector(maker, scope, together())],
      [has('state', 4), () => recurrence(maker, scope, together())],
      [1, () => loopVector(maker, scope, array)],
      [has('windows', 5), () => windowsVector(maker, scope, array, together)],
      [has('where', 2), () => where(maker, scope, array)],
      [has('iterate', 2), () => iterate(maker, scope, array)],
      [has('while', 2), () => repeated(maker, scope, array)],
      [has('captures', 1.5) * (maker.program.has('series') ? 1 : 0), () => shortSeries(maker, scope, array)],
      [has('partial', 4), () => partly(maker, scope, array)],
      [has('branches', 2), () => placedVector(maker, scope, array)],
    );
  } else if (linear) {
    ways.push(
      [has('each', 3), () => eachRows(maker, scope, together())],
      [1.5, () => loopMatrix(maker, scope, together())],
      [has('windows', 6), () => windowsMatrix(maker, scope, array, together)],
      [has('products', isFloat(array) ? 6 : 0), () => products(maker, scope, array)],
      [has('windows', 3) * (maker.program.has('branches') ? 1 : 0.3), () => placedMatrix(maker, scope, array)],
      [has('windows', 2) * (maker.program.has('series') ? 1 : 0), () => windowsByColumn(maker, scope, array)],
    );
  }
  for (let attempt = 0; attempt < 4; attempt++) {
    const lines = draw.weighted(ways.filter(([weight]) => weight > 0))();
    if (lines !== undefined) return lines;
  }
  return fill(maker, scope, array);
}
