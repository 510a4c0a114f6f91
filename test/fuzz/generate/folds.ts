/** Random folds over windows: of numbers and of records, whose merges ask for counts or do not. */
import { WINDOW_FUNCTIONS } from './library.js';
import { EMPTY, extend, type Scope } from './scope.js';
import type { Statements } from './statements.js';

/** Functions of a fold see what they are given, and no more. */
const given = (floats: readonly string[]): Scope => extend({ ...EMPTY, pure: true, calls: false }, { floats });

export interface RandomFold {
  readonly text: string;
  /** Of a record; a number has none. */
  readonly fields: readonly string[];
}

export function randomFold(
  maker: Statements,
  { window, series }: { readonly window: string; readonly series: number },
): RandomFold {
  const { draw } = maker.program;
  if (draw.chance(0.3)) {
    const { name, fields } = draw.pick(WINDOW_FUNCTIONS.filter((one) => one.series <= series));
    return { text: `${name}(${window})`, fields };
  }
  const fields = draw.chance(0.4) ? [] : ['low', 'm2', 'sum', 'n'].slice(0, draw.int(1, 4));
  const vs = Array.from({ length: series }, () => maker.program.fresh('v'));
  const [older, newer] = ['older', 'newer'].map((name) => maker.program.fresh(name)) as [string, string];
  const counts = draw.chance(0.5) ? [maker.program.fresh('nOlder'), maker.program.fresh('nNewer')] : [];
  const of = (node: string): string[] => (fields.length === 0 ? [node] : fields.map((field) => `${node}.${field}`));
  const leaf = body(maker, fields, given(vs), 1);
  const merge = body(maker, fields, given([...of(older), ...of(newer), ...counts]), 2);
  return {
    text: `${window}.fold((${vs.join(', ')}) => ${leaf}, (${[older, newer, ...counts].join(', ')}) => ${merge})`,
    fields,
  };
}

/** Up to two constants, and a number or a record of them. */
function body(maker: Statements, fields: readonly string[], scope: Scope, size: number): string {
  const { draw } = maker.program;
  let inside = scope;
  const lines: string[] = [];
  for (let left = draw.pick([0, 0, 1, 2]); left > 0; left--) {
    const name = maker.program.fresh('part');
    lines.push(`const ${name}: f64 = ${maker.float(inside, size)};`);
    inside = extend(inside, { floats: [name] });
  }
  const one = (): string => maker.float(inside, size);
  const result = fields.length === 0 ? one() : `{ ${fields.map((field) => `${field}: ${one()}`).join(', ')} }`;
  if (lines.length > 0) return `{ ${lines.join(' ')} return ${result}; }`;
  return fields.length === 0 ? result : `(${result})`;
}
