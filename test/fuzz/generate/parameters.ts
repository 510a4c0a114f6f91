/** Random parameters, bounded by numbers, by one another and by sizes. */
import type { Declaration } from './declaration.js';
import { extend, LARGEST_SIZE, type Scope } from './scope.js';

export function declareParams(of: Declaration): void {
  const { draw } = of.program;
  const param = (name: string, declaration: string, more: Partial<Scope>): void => {
    of.params.push({ name, declaration });
    of.scope = extend(of.scope, more);
  };
  if (of.program.has('windows'))
    param('window', `int({ min: 1${draw.chance(0.3) ? ', default: 5' : ''} })`, {
      ints: [{ text: 'window', low: 1, high: 2 ** 31 - 1, natural: true, index: true }],
    });
  if (of.program.has('windows') && draw.chance(0.4))
    param('least', "int({ min: 1, max: 'window', default: 'window' })", {
      ints: [{ text: 'least', low: 1, high: 2 ** 31 - 1, natural: true, index: true }],
    });
  if (draw.chance(0.4))
    param(
      'rate',
      draw.pick([
        'real()',
        'real({ min: 0, max: 1 })',
        'real({ above: 0, below: 1, default: 0.5 })',
        'real({ min: -2, max: 2, default: 1 })',
      ]),
      { floats: ['rate'] },
    );
  if (of.program.has('dependent') || draw.chance(0.3))
    param('lag', 'int({ min: 0, max: 9 })', { ints: [{ text: 'lag', low: 0, high: 9, natural: true, index: true }] });
  if (of.program.has('ints') && !of.program.has('extremes') && draw.chance(0.4))
    param('level', 'int()', { ints: [{ text: 'level', low: -(2 ** 31), high: 2 ** 31 - 1, index: true }] });
  if (of.program.has('extremes'))
    param('level', 'int()', { ints: [{ text: 'level', low: -(2 ** 31), high: 2 ** 31 - 1, index: true }] });
  if (of.program.has('extremes') && draw.chance(0.5))
    param('high', 'int({ min: 0 })', {
      ints: [{ text: 'high', low: 0, high: 2 ** 31 - 1, natural: true, index: true }],
    });
  if (of.program.has('extremes') && draw.chance(0.3))
    param('low', 'int({ max: 100 })', { ints: [{ text: 'low', low: -(2 ** 31), high: 100, index: true }] });
  if (of.program.has('random')) param('source', draw.pick(['seed()', 'seed({ default: 7 })']), { floats: ['source'] });
  const { filled } = of;
  if (of.program.has('domains') && filled.length > 0 && draw.chance(0.5)) {
    const size = draw.pick(filled);
    param('at', `int({ min: 0, max: '${size} - 1' })`, {
      ints: [{ text: 'at', low: 0, high: LARGEST_SIZE, natural: true, index: true }],
      positions: [{ text: 'at', size }],
    });
  }
}
