/** Random inputs: matrices, vectors of every element type, positions in others, and offsets. */
import type { Declaration, Declared } from './declaration.js';
import type { Extent } from './scope.js';

export function declareInputs(of: Declaration): void {
  const { draw } = of.program;
  const names = draw.pick([
    ['n'],
    ['n'],
    ['n', 'm'],
    ['rows', 'cols'],
    ['rows', 'cols'],
    ['rows', 'cols', 'k'],
    ['n', 'rows', 'cols'],
  ]);
  for (const name of names) of.sizes.set(name, draw.chance(0.35) ? draw.pick([1, 1, 1, 2, 4]) : 0);
  const size = (): Extent => of.size(draw.pick(names));
  const input = (array: Declared): void => {
    of.inputs.push(array);
  };
  // Every size stands alone somewhere.
  if (names.includes('rows')) input(of.matrix('x', of.size('rows'), of.size('cols')));
  if (names.includes('k')) input(of.matrix('y', of.size('k'), of.size('cols')));
  // As many rows of another width.
  if (names.includes('k') && draw.chance(0.6)) input(of.matrix('y2', of.size('rows'), of.size('k')));
  if (names.includes('n')) input(of.vector('u', of.size('n'), 'f64'));
  if (names.includes('m')) input(of.vector('z', of.size('m'), 'f64'));
  if (names.includes('rows') && draw.chance(0.4)) input(of.matrix('x2', of.size('rows'), of.size('cols')));
  if (names.includes('rows') && of.program.has('floats32') && draw.chance(0.6))
    input(of.matrix('half', of.size('rows'), of.size('cols'), 'f32'));
  const { filled } = of;
  if (names.includes('rows') && of.program.has('domains') && filled.length > 0 && draw.chance(0.5))
    input(of.matrix('next', of.size('rows'), of.size('cols'), 'i32', { points: of.size(draw.pick(filled)) }));
  if (names.includes('rows') && of.program.has('ints') && draw.chance(0.4))
    input(of.matrix('table', size(), of.size('cols'), draw.pick(['i32', 'u32', 'u8'])));
  if (draw.chance(0.4)) input(of.vector('u2', size(), 'f64'));
  if (of.program.has('ints')) input(of.vector('ints', size(), 'i32'));
  if (of.program.has('bytes')) input(of.vector('text', size(), 'u8'));
  if (of.program.has('floats32')) {
    input(of.vector('single', size(), 'f32'));
    if (draw.chance(0.5)) input(of.vector('single2', size(), 'f32'));
  }
  if (of.program.has('unsigned')) input(of.vector('words', size(), 'u32'));
  if (of.program.has('sumBy')) input(of.vector('labels', size(), 'i32'));
  if (of.program.has('domains') && filled.length > 0)
    input(of.vector('index', size(), 'i32', { points: of.size(draw.pick(filled)) }));
  if (of.program.has('domains') && names.includes('n') && draw.chance(0.4)) {
    of.sizes.set('bounds', 1);
    input(of.vector('offsets', of.size('bounds'), 'i32', { points: of.size('n'), sorted: true }));
  }
}
