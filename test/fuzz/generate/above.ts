/** What stands above a kernel in its file: constant tables, and functions that bodies call. */
import type { Declaration } from './declaration.js';
import { EMPTY, extend, type Extent, type Scope } from './scope.js';
import type { Values } from './values.js';

export function declareTables(of: Declaration): void {
  const { draw } = of.program;
  if (!of.program.has('tables')) return;
  if (draw.chance(0.5)) {
    of.program.above.push('const HALF = 1.0 / 2.0;');
    of.scope = extend(of.scope, { floats: ['HALF'] });
  }
  const length = draw.int(1, 6);
  const extent: Extent = { size: String(length), least: length, linear: true };
  const element = draw.weighted<Tabled>([
    [7, 'f64'],
    [3, 'i32'],
    [of.program.has('unsigned') ? 6 : 0, 'u32'],
    [of.program.has('floats32') ? 4 : 0, 'f32'],
  ]);
  const name = { f64: 'WEIGHTS', i32: 'CODES', u32: 'WORDS', f32: 'SINGLES' }[element];
  const half = of.scope.floats.includes('HALF') ? 'HALF' : '0.5';
  const values = Array.from({ length }, () => tableValue(of, element, half));
  const literals = values.every((text) => /^-?[\w.]+$/.test(text));
  const type =
    element === 'u32' || element === 'f32' || (literals && draw.chance(0.2)) ? `: readonly ${element}[]` : '';
  of.program.above.push(`const ${name}${type} = [${values.join(', ')}];`);
  of.scope = extend(of.scope, { arrays: [{ name, element, extents: [extent], table: true }] });
  of.program.shaped.push({ name, element: 'f64', extents: [extent] });
}

type Tabled = 'f64' | 'i32' | 'u32' | 'f32';

/** An element: a literal, or a small expression. */
function tableValue(of: Declaration, element: Tabled, half: string): string {
  const { draw } = of.program;
  const float = (): string => (draw.int(-400, 400) / 100).toFixed(2);
  const [a, b] = [draw.int(-9, 9), draw.int(1, 9)];
  const word = `0x${draw.int(0, 2 ** 31 - 1).toString(16)}`;
  const ways: Readonly<Record<Tabled, () => string>> = {
    f64: () =>
      draw.pick([`${float()} / ${b}.0`, `-${half}`, `sqrt(${b}.0)`, `${half} * ${float()}`, `abs(${float()}) - 0.1`]),
    i32: () => draw.pick([`${a} * ${b}`, `idiv(${a}, ${b})`, `${b} << ${b}`, `i32(0x7fffffff + ${b})`]),
    u32: () =>
      draw.pick([`u32(~${word})`, `mulLo(${word}, 0x9e3779b1)`, `rotl(${word}, ${b})`, `u32(${word} + 0xffffffff)`]),
    f32: () => draw.pick([`f32(${float()})`, `f32(f32(${float()}) * f32(0.1))`]),
  };
  if (draw.chance(0.25)) return ways[element]();
  return { f64: float, i32: () => String(a), u32: () => word, f32: () => `${(a / 8).toFixed(3)}` }[element]();
}

export function declareHelpers(maker: Values): void {
  const { draw } = maker.program;
  if (!maker.program.has('helpers')) return;
  const own: Scope = { ...EMPTY, floats: ['a', 'b'], depth: 3 };
  const kinds = ['plain', 'plain', 'branch', 'record', 'element', 'twice', 'integer'] as const;
  for (let h = draw.int(1, 3); h > 0; h--) {
    const name = maker.program.fresh('help');
    const plain = `(a: f64, b: f64): f64`;
    switch (draw.pick(kinds)) {
      case 'plain':
        maker.program.above.push(`const ${name} = ${plain} => ${maker.float(own, 2)};`);
        maker.program.helpers.push({ name, takes: ['f64', 'f64'] });
        break;
      case 'branch':
        maker.program.above.push(
          `function ${name}${plain} {\nif (${maker.bool(own, 1)}) return ${maker.float(own, 1)};\nconst c = ${maker.float(own, 2)};\nreturn ${maker.float({ ...own, floats: ['a', 'b', 'c'] }, 1)};\n}`,
        );
        maker.program.helpers.push({ name, takes: ['f64', 'f64'] });
        break;
      case 'record':
        maker.program.above.push(
          `const ${name} = (a: f64, b: f64): { low: f64; high: f64 } => {\nconst c = ${maker.float(own, 2)};\nreturn { low: min(a, c), high: ${maker.float({ ...own, floats: ['a', 'b', 'c'] }, 1)} };\n};`,
        );
        maker.program.helpers.push({ name, takes: ['f64', 'f64'], fields: ['low', 'high'] });
        break;
      case 'element':
        maker.program.above.push(
          `const ${name} = (from: ReadonlyVector<'f64'>, at: i32, a: f64): f64 => (at >= 1 ? from[at]! - from[at - 1]! : a);`,
        );
        maker.program.helpers.push({ name, takes: ['at', 'f64'] });
        break;
      case 'twice':
        maker.program.above.push(`const ${name} = (f: (v: f64) => f64, a: f64): f64 => f(f(a) * 0.5);`);
        maker.program.helpers.push({ name, takes: ['function', 'f64'] });
        break;
      case 'integer':
        maker.program.above.push(`const ${name} = (n: i32, a: f64): f64 => (n > 0 ? a : a * 0.5 + toF64(n));`);
        maker.program.helpers.push({ name, takes: ['i32', 'f64'] });
    }
  }
}
