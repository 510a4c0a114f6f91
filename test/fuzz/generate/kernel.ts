/** A whole random kernel, as the text of an ordinary kernel file. The seed says it all. */
import { Draw } from '../../support/draw.js';
import { vocabulary } from '../../support/vocabulary.js';
import { Constructs } from './constructs.js';
import { CALLED } from './operations.js';
import { renamed } from './rename.js';
import { EMPTY, extend, LARGEST_SIZE, Program, type Arr, type Element, type Extent, type Scope } from './scope.js';

export interface MadeKernel {
  readonly name: string;
  readonly seed: number;
  readonly text: string;
}

const NAMES: readonly string[] = [
  ...CALLED,
  'argmax',
  'argmin',
  'bytes',
  'contract',
  'each',
  'exp',
  'log',
  'randomUnit',
  'seed',
  'f64',
  'fill',
  'f32',
  'u32',
  'i32',
  'int',
  'iterate',
  'kernel',
  'local',
  'localIndices',
  'localInts',
  'localMatrix',
  'matrix',
  'type ReadonlyVector',
  'real',
  'scalar',
  'series',
  'sum',
  'sumBy',
  'vector',
  'where',
  'windows',
];

let known: readonly string[] | undefined;
/** Without what the text of a kernel calls itself. */
const words = (): readonly string[] =>
  (known ??= vocabulary(['y', 'x', 'i', 'out', 'n']).filter((word) => !NAMES.includes(word)));

interface Declared extends Arr {
  readonly declaration: string;
}

export function makeKernel(seed: number, name: string): MadeKernel {
  const text = new Maker(new Program(new Draw(seed))).text(name);
  // Drawn apart, so that a program stays what it is whatever things are called.
  const draw = new Draw(seed ^ 0x5eed);
  return { name, seed, text: draw.chance(0.5) ? renamed(text, draw, words()) : text };
}

class Maker extends Constructs {
  readonly #sizes = new Map<string, number>();
  readonly #params: { name: string; declaration: string }[] = [];
  readonly #inputs: Declared[] = [];
  readonly #outputs: Declared[] = [];
  readonly #scalars: { name: string; element: 'f64' | 'i32' }[] = [];
  #scope: Scope = EMPTY;

  private size(name: string): Extent {
    return { size: name, least: this.#sizes.get(name) ?? 0, linear: true };
  }

  private vector(name: string, extent: Extent, element: Element, more: Partial<Arr> = {}): Declared {
    const domain = more.points
      ? `, { min: 0, max: '${more.points.size}${more.sorted ? '' : ' - 1'}'${more.sorted ? ", order: 'nondecreasing'" : ''} }`
      : '';
    const kind =
      element === 'u8'
        ? `bytes('${extent.size}')`
        : element === 'f64' && domain === ''
          ? `vector('${extent.size}')`
          : `vector('${extent.size}', '${element}'${domain})`;
    return { name, element, extents: [extent], ...more, declaration: kind };
  }

  private matrix(name: string, rows: Extent, cols: Extent, element: 'f64' | 'f32' = 'f64'): Declared {
    return {
      name,
      element,
      extents: [rows, cols],
      declaration: `matrix('${rows.size}', '${cols.size}'${element === 'f64' ? '' : `, '${element}'`})`,
    };
  }

  // ---------------------------------------------------------------- declaration

  private declareInputs(): void {
    const { draw } = this.program;
    const names = draw.pick([
      ['n'],
      ['n'],
      ['n', 'm'],
      ['rows', 'cols'],
      ['rows', 'cols'],
      ['rows', 'cols', 'k'],
      ['n', 'rows', 'cols'],
    ]);
    for (const name of names) this.#sizes.set(name, draw.chance(0.35) ? draw.pick([1, 1, 1, 2, 4]) : 0);
    const size = (): Extent => this.size(draw.pick(names));
    const input = (array: Declared): void => {
      this.#inputs.push(array);
    };
    // Every size stands alone somewhere.
    if (names.includes('rows')) input(this.matrix('x', this.size('rows'), this.size('cols')));
    if (names.includes('k')) input(this.matrix('y', this.size('k'), this.size('cols')));
    if (names.includes('n')) input(this.vector('u', this.size('n'), 'f64'));
    if (names.includes('m')) input(this.vector('z', this.size('m'), 'f64'));
    if (names.includes('rows') && draw.chance(0.4)) input(this.matrix('x2', this.size('rows'), this.size('cols')));
    if (names.includes('rows') && this.program.has('floats32') && draw.chance(0.6))
      input(this.matrix('half', this.size('rows'), this.size('cols'), 'f32'));
    if (draw.chance(0.4)) input(this.vector('u2', size(), 'f64'));
    if (this.program.has('ints')) input(this.vector('ints', size(), 'i32'));
    if (this.program.has('bytes')) input(this.vector('text', size(), 'u8'));
    if (this.program.has('floats32')) {
      input(this.vector('single', size(), 'f32'));
      if (draw.chance(0.5)) input(this.vector('single2', size(), 'f32'));
    }
    if (this.program.has('unsigned')) input(this.vector('words', size(), 'u32'));
    if (this.program.has('sumBy')) input(this.vector('labels', size(), 'i32'));
    const filled = names.filter((name) => this.#sizes.get(name)! > 0);
    if (this.program.has('domains') && filled.length > 0)
      input(this.vector('index', size(), 'i32', { points: this.size(draw.pick(filled)) }));
    if (this.program.has('domains') && names.includes('n') && draw.chance(0.4)) {
      this.#sizes.set('bounds', 1);
      input(this.vector('offsets', this.size('bounds'), 'i32', { points: this.size('n'), sorted: true }));
    }
  }

  private declareParams(): void {
    const { draw } = this.program;
    const param = (name: string, declaration: string, more: Partial<Scope>): void => {
      this.#params.push({ name, declaration });
      this.#scope = extend(this.#scope, more);
    };
    if (this.program.has('windows'))
      param('window', `int({ min: 1${draw.chance(0.3) ? ', default: 5' : ''} })`, {
        ints: [{ text: 'window', low: 1, high: 2 ** 31 - 1, natural: true, index: true }],
      });
    if (this.program.has('windows') && draw.chance(0.4))
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
    if (this.program.has('dependent') || draw.chance(0.3))
      param('lag', 'int({ min: 0, max: 9 })', { ints: [{ text: 'lag', low: 0, high: 9, natural: true, index: true }] });
    if (this.program.has('ints') && !this.program.has('extremes') && draw.chance(0.4))
      param('level', 'int()', { ints: [{ text: 'level', low: -(2 ** 31), high: 2 ** 31 - 1, index: true }] });
    if (this.program.has('extremes'))
      param('level', 'int()', { ints: [{ text: 'level', low: -(2 ** 31), high: 2 ** 31 - 1, index: true }] });
    if (this.program.has('extremes') && draw.chance(0.5))
      param('high', 'int({ min: 0 })', {
        ints: [{ text: 'high', low: 0, high: 2 ** 31 - 1, natural: true, index: true }],
      });
    if (this.program.has('extremes') && draw.chance(0.3))
      param('low', 'int({ max: 100 })', { ints: [{ text: 'low', low: -(2 ** 31), high: 100, index: true }] });
    if (this.program.has('random'))
      param('source', draw.pick(['seed()', 'seed({ default: 7 })']), { floats: ['source'] });
    const filled = [...this.#sizes].filter(([name, least]) => least > 0 && name !== 'bounds').map(([name]) => name);
    if (this.program.has('domains') && filled.length > 0 && draw.chance(0.5)) {
      const of = draw.pick(filled);
      param('at', `int({ min: 0, max: '${of} - 1' })`, {
        ints: [{ text: 'at', low: 0, high: LARGEST_SIZE, natural: true, index: true }],
        positions: [{ text: 'at', size: of }],
      });
    }
  }

  /** A shape that depends on sizes and parameters. */
  private dependent(names: readonly string[]): Extent {
    const { draw } = this.program;
    const [a, b] = [draw.pick(names), draw.pick(names)];
    const least = this.#sizes.get(a)!;
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

  private declareOutputs(): void {
    const { draw } = this.program;
    const names = [...this.#sizes.keys()].filter((name) => name !== 'bounds');
    const hasLag = this.#params.some(({ name }) => name === 'lag');
    const extent = (): Extent =>
      this.program.has('dependent') && hasLag && draw.chance(0.4) ? this.dependent(names) : this.size(draw.pick(names));
    const count = draw.int(1, 3);
    for (let o = 0; o < count; o++) {
      const name = this.program.fresh('out');
      const matrices = this.#inputs.filter(({ extents }) => extents.length === 2);
      const kind = draw.weighted<'matrix' | 'vector' | 'scalar'>([
        [matrices.length > 0 ? 4 : 0.4, 'matrix'],
        [4, 'vector'],
        [1.2, 'scalar'],
      ]);
      if (kind === 'scalar')
        this.#scalars.push({ name, element: this.program.has('ints') && draw.chance(0.3) ? 'i32' : 'f64' });
      else if (kind === 'matrix') {
        const like = matrices.length > 0 && draw.chance(0.7) ? draw.pick(matrices) : undefined;
        const element = this.program.has('floats32') && draw.chance(0.3) ? 'f32' : 'f64';
        const [rows, cols] = like ? (like.extents as [Extent, Extent]) : [extent(), extent()];
        // Of one axis twice: what is multiplied with itself.
        const square = this.program.has('products') && draw.chance(0.4) ? draw.pick([rows, cols]) : undefined;
        this.#outputs.push(
          square?.linear ? this.matrix(name, square, square, element) : this.matrix(name, rows, cols, element),
        );
      } else {
        const element = draw.weighted<Element>([
          [8, 'f64'],
          [this.program.has('ints') ? 2 : 0, 'i32'],
          [this.program.has('bytes') ? 2 : 0, 'u8'],
          [this.program.has('floats32') ? 3 : 0, 'f32'],
          [this.program.has('unsigned') ? 3 : 0, 'u32'],
        ]);
        const filled = names.filter((size) => this.#sizes.get(size)! > 0);
        const points =
          element === 'i32' && this.program.has('domains') && filled.length > 0 && draw.chance(0.4)
            ? { points: this.size(draw.pick(filled)) }
            : {};
        this.#outputs.push(
          this.vector(name, 'points' in points ? this.size(draw.pick(names)) : extent(), element, points),
        );
      }
    }
  }

  // ---------------------------------------------------------------- above the kernel

  private declareTables(): void {
    const { draw } = this.program;
    if (!this.program.has('tables')) return;
    const length = draw.int(1, 6);
    const extent: Extent = { size: String(length), least: length, linear: true };
    const floats = draw.chance(0.7);
    const name = floats ? 'WEIGHTS' : 'CODES';
    const values = Array.from({ length }, () =>
      floats ? (draw.int(-400, 400) / 100).toFixed(2) : String(draw.int(-9, 9)),
    );
    this.program.above.push(`const ${name} = [${values.join(', ')}];`);
    this.#scope = extend(this.#scope, {
      arrays: [{ name, element: floats ? 'f64' : 'i32', extents: [extent], table: true }],
    });
    this.program.shaped.push({ name, element: 'f64', extents: [extent] });
    if (draw.chance(0.5)) {
      this.program.above.push('const HALF = 1.0 / 2.0;');
      this.#scope = extend(this.#scope, { floats: ['HALF'] });
    }
  }

  private declareHelpers(): void {
    const { draw } = this.program;
    if (!this.program.has('helpers')) return;
    const own: Scope = { ...EMPTY, floats: ['a', 'b'], depth: 3 };
    const kinds = ['plain', 'plain', 'branch', 'record', 'element', 'twice', 'integer'] as const;
    for (let h = draw.int(1, 3); h > 0; h--) {
      const name = this.program.fresh('help');
      const plain = `(a: f64, b: f64): f64`;
      switch (draw.pick(kinds)) {
        case 'plain':
          this.program.above.push(`const ${name} = ${plain} => ${this.float(own, 2)};`);
          this.program.helpers.push({ name, takes: ['f64', 'f64'] });
          break;
        case 'branch':
          this.program.above.push(
            `function ${name}${plain} {\nif (${this.bool(own, 1)}) return ${this.float(own, 1)};\nconst c = ${this.float(own, 2)};\nreturn ${this.float({ ...own, floats: ['a', 'b', 'c'] }, 1)};\n}`,
          );
          this.program.helpers.push({ name, takes: ['f64', 'f64'] });
          break;
        case 'record':
          this.program.above.push(
            `const ${name} = (a: f64, b: f64): { low: f64; high: f64 } => {\nconst c = ${this.float(own, 2)};\nreturn { low: min(a, c), high: ${this.float({ ...own, floats: ['a', 'b', 'c'] }, 1)} };\n};`,
          );
          this.program.helpers.push({ name, takes: ['f64', 'f64'], fields: ['low', 'high'] });
          break;
        case 'element':
          this.program.above.push(
            `const ${name} = (from: ReadonlyVector<'f64'>, at: i32, a: f64): f64 => (at >= 1 ? from[at]! - from[at - 1]! : a);`,
          );
          this.program.helpers.push({ name, takes: ['at', 'f64'] });
          break;
        case 'twice':
          this.program.above.push(`const ${name} = (f: (v: f64) => f64, a: f64): f64 => f(f(a) * 0.5);`);
          this.program.helpers.push({ name, takes: ['function', 'f64'] });
          break;
        case 'integer':
          this.program.above.push(`const ${name} = (n: i32, a: f64): f64 => (n > 0 ? a : a * 0.5 + toF64(n));`);
          this.program.helpers.push({ name, takes: ['i32', 'f64'] });
      }
    }
  }

  // ---------------------------------------------------------------- body

  private declareLocals(): Arr[] {
    const { draw } = this.program;
    if (!this.program.has('locals')) return [];
    const names = [...this.#sizes.keys()].filter((name) => name !== 'bounds');
    const made: Arr[] = [];
    for (let l = draw.int(1, 2); l > 0; l--) {
      const [a, b] = [this.size(draw.pick(names)), this.size(draw.pick(names))];
      const kind = draw.weighted<'float' | 'int' | 'points' | 'matrix'>([
        [4, 'float'],
        [this.program.has('ints') ? 2 : 0, 'int'],
        [b.least > 0 ? 2 : 0, 'points'],
        [2, 'matrix'],
      ]);
      const name = this.program.fresh({ float: 'buffer', int: 'counts', points: 'places', matrix: 'grid' }[kind]);
      const [A, B] = [this.program.extentText(a), this.program.extentText(b)];
      const odd = kind !== 'points' && kind !== 'matrix' && draw.chance(0.4) ? this.oddSize(A) : undefined;
      if (odd !== undefined) {
        this.program.locals.push(`const ${name} = ${kind === 'int' ? 'localInts' : 'local'}(${odd});`);
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
      this.program.locals.push(`const ${name} = ${text};`);
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
  private oddSize(size: string): string {
    const lag = this.#params.some(({ name }) => name === 'lag');
    return this.program.draw.pick([
      `max(${size} - 5, 0)`,
      `idiv(${size}, 2)`,
      `${size} + 3`,
      `min(${size}, 7)`,
      `2 * ${size} + 1`,
      ...(lag ? [`${size} + lag`, `max(${size} - lag, 0)`, `idiv(${size}, lag + 1)`, `${size} * lag`] : []),
    ]);
  }

  private body(): string[] {
    const { draw } = this.program;
    this.program.shaped.push(...this.#inputs);
    const locals = this.declareLocals();
    this.program.shaped.push(...locals, ...this.#outputs);
    this.#scope = extend(this.#scope, {
      arrays: this.#inputs.map(({ name, element, extents, points, sorted }) => ({
        name,
        element,
        extents,
        input: true,
        ...(points && !sorted ? { points } : {}),
      })),
    });
    const lines: string[] = [];
    // Before they are written, locals are zeros; a few are read so.
    const waiting: Arr[] = [...locals, ...this.#outputs];
    if (draw.chance(0.5)) {
      const early = this.lines(this.#scope, draw.int(1, 3));
      lines.push(...early.lines);
      this.#scope = { ...early.scope };
    }
    const offsets = this.#inputs.find(({ sorted }) => sorted);
    const values = this.#inputs.find(({ name }) => name === 'u');
    if (offsets && values) {
      const out = this.vector(this.program.fresh('out'), { size: 'bounds - 1', least: 0, linear: true }, 'f64');
      this.#outputs.push(out);
      this.program.shaped.push(out);
      lines.push(...this.segments(this.#scope, out, values, offsets));
    }
    while (waiting.length > 0) {
      const array = waiting.shift()!;
      const before = [...waiting];
      lines.push(...this.write(this.#scope, array, waiting));
      const written = [array, ...before.filter((other) => !waiting.includes(other))].map((one): Arr =>
        this.untrusted.has(one.name) ? { name: one.name, element: one.element, extents: one.extents } : one,
      );
      this.#scope = extend(this.#scope, { arrays: written });
      if (this.program.has('overwrite') && draw.chance(0.4)) {
        const vectors = written.filter(
          ({ extents, points }) => extents.length === 1 && extents[0]!.linear && points === undefined,
        );
        if (vectors.length > 0) lines.push(...this.change(this.#scope, draw.pick(vectors)));
      }
    }
    for (const { name, element } of this.#scalars) {
      const before = draw.chance(0.5) ? this.lines(this.#scope, draw.int(1, 2)) : { lines: [], scope: this.#scope };
      lines.push(...before.lines, `${name}.set(${this.value(before.scope, element)});`);
    }
    return [...this.program.locals, ...lines];
  }

  // ---------------------------------------------------------------- text

  text(name: string): string {
    this.declareInputs();
    this.declareParams();
    this.declareOutputs();
    this.declareTables();
    this.declareHelpers();
    const body = this.body();
    const scalars = this.#scalars.map(({ name, element }) => ({
      name,
      declaration: element === 'f64' ? 'scalar()' : "scalar('i32')",
    }));
    const outputs = [...this.#outputs, ...scalars];
    const entries = (items: readonly { name: string; declaration: string }[]): string =>
      items.map((item) => `${item.name}: ${item.declaration}`).join(', ');
    const rules = [...this.#sizes]
      .filter(([, least]) => least > 0)
      .map(([size, least]) => `${size}: { min: ${least} }`);
    const declaration = [
      `inputs: { ${entries(this.#inputs)} },`,
      ...(rules.length > 0 ? [`sizes: { ${rules.join(', ')} },`] : []),
      ...(this.#params.length > 0 ? [`params: { ${entries(this.#params)} },`] : []),
      `outputs: { ${entries(outputs)} },`,
    ];
    const args = [...this.#inputs, ...this.#params].map((item) => item.name).join(', ');
    const lines = [
      ...this.program.above.flatMap((text) => text.split('\n')),
      `export const ${name} = kernel(`,
      '{',
      ...declaration,
      '},',
      `({ ${args} }, { ${outputs.map((output) => output.name).join(', ')} }) => {`,
      ...body,
      '},',
      ');',
    ];
    const text = indented(lines);
    const used = NAMES.filter((item) => new RegExp(`\\b${item.replace('type ', '')}\\b`).test(text));
    return `import { ${used.join(', ')} } from 'trefoil/dsl';\n\n${text}`;
  }
}

function indented(lines: readonly string[]): string {
  let depth = 0;
  return `${lines
    .map((line) => {
      if (/^[)}]/.test(line)) depth--;
      const text = `${'  '.repeat(depth)}${line}`;
      if (/[({]$/.test(line)) depth++;
      return text;
    })
    .join('\n')}\n`;
}
