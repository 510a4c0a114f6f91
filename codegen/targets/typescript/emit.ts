/**
 * Loop IR → TypeScript: monomorphic functions over typed arrays and flat indices. Each region is a function
 * of its own: V8 optimises a hot loop sooner, and forgets less, when it is not part of something large.
 */
import type * as L from '../../ir/loop-ir.js';
import { LoopRanges } from '../../ir/loop-ranges.js';
import type { Range } from '../../ir/ranges.js';
import { stemOf } from '../../ir/symbols.js';
import type { Storage } from '../../language/types.js';
import { bodiesOf, exprsOf, visitExpr } from '../../ir/walk-loop.js';
import { floatLiteral, integerLiteral } from '../common/literals.js';
import { Origins, type SourceOf } from '../common/origins.js';
import { Lines, printExpr, type Dialect } from '../common/printer.js';
import { labelOf, regionsIn, regionUses, sameRegions } from '../common/regions.js';
import { Renamer, TYPESCRIPT, anonymous } from '../common/renamer.js';
import { PREC, atom, form, type Fragment, type Spelling } from '../../language/spelling.js';

const ARRAYS: Record<Storage, string> = {
  f64: 'Float64Array',
  f32: 'Float32Array',
  i32: 'Int32Array',
  u32: 'Uint32Array',
  u8: 'Uint8Array',
};

/** By their definition, in place. */
const SMALLER = form('$1 < $0 ? $1 : $0', PREC.select, PREC.add, PREC.add);
const LARGER = form('$0 < $1 ? $1 : $0', PREC.select, PREC.add, PREC.add);

export interface ScriptFunction {
  readonly name: string;
  readonly params: string;
  readonly body: string;
}

export interface EmittedTypeScript extends ScriptFunction {
  readonly regions: readonly ScriptFunction[];
  readonly helpers: readonly string[];
}

/** `name`: of the kernel's function. */
export function emitTypeScript(
  kernel: L.LoopKernel,
  codes: readonly string[],
  name: string,
  sourceOf: SourceOf,
): EmittedTypeScript {
  return new TypeScriptEmitter(kernel, codes, sourceOf).emit(name);
}

/** The same, added to 0: −0 becomes +0. */
const spellingOfZero = (spelling: Spelling): Spelling => ({ ...spelling, text: `${spelling.text} + 0` });

class TypeScriptEmitter {
  /** Functions of the module: the kernel's, and those of its regions. */
  readonly functions = new Renamer(TYPESCRIPT);
  readonly regions = new Map<L.Parallel, ScriptFunction>();
  names = new Renamer(TYPESCRIPT);
  origins: Origins | undefined;
  lines = new Lines();
  /** What the bytes of an array are read through four at a time, in this function. */
  words = new Map<string, string>();
  readonly dialect: Dialect;
  readonly ranges: LoopRanges;
  readonly helpers = new Set<string>();
  readonly dtypes = new Map<string, Storage>();

  constructor(
    readonly kernel: L.LoopKernel,
    readonly codes: readonly string[],
    readonly sourceOf: SourceOf,
  ) {
    this.ranges = new LoopRanges(kernel);
    for (const a of kernel.arrays) this.dtypes.set(a.name, a.dtype);
    for (const s of regionsIn(kernel.body)) for (const x of s.scratch) this.dtypes.set(x.array, x.dtype);
    const noVectors = (): never => {
      throw new Error(`${kernel.name}: vectors do not reach TypeScript`);
    };
    this.dialect = {
      spelling: (row, _lanes, simple, e) => {
        if (simple && row.result === row.of && row.of !== 'index' && (row.name === 'min' || row.name === 'max'))
          return row.name === 'min' ? SMALLER : LARGER;
        if (row.of === 'index' && this.mayBeMinusZero(e)) return { ...spellingOfZero(row.ts), prec: PREC.add };
        const helper = /^([a-z]\w*)\(/.exec(row.ts.text);
        if (helper) this.helpers.add(helper[1]!);
        return row.ts;
      },
      const: (e) =>
        e.type.elem === 'bool'
          ? atom(e.value ? 'true' : 'false')
          : e.type.elem === 'f64' || e.type.elem === 'f32'
            ? floatLiteral(e.value, { nan: 'NaN', infinity: 'Infinity' })
            : integerLiteral(e.value),
      name: (symbol) => this.names.of(symbol),
      load: (e, print): Fragment =>
        e.word
          ? { text: `${this.words.get(e.array)!}.getInt32(${print(e.index).text}, true)`, prec: PREC.postfix }
          : { text: `${this.names.of(e.array)}[${print(e.index).text}]!`, prec: PREC.postfix },
      vector: noVectors,
    };
  }

  /** The bytes of an array four at a time, at whatever place they lie in memory. */
  views(stmts: readonly L.Stmt[]): void {
    const arrays = new Set<string>();
    const look = (s: L.Stmt): void => {
      for (const expr of exprsOf(s))
        visitExpr(expr, (e) => {
          if (e.k === 'load' && e.word) arrays.add(e.array);
        });
      // A region is a function of its own.
      if (s.k !== 'parallel') bodiesOf(s).forEach((body) => body.forEach(look));
    };
    stmts.forEach(look);
    for (const symbol of arrays) {
      const array = this.names.of(symbol);
      const words = this.names.made(`${stemOf(symbol)}Words`);
      this.words.set(symbol, words);
      this.lines.line(`const ${words} = new DataView(${array}.buffer, ${array}.byteOffset, ${array}.byteLength);`);
    }
  }

  /** No index is −0, which a product or a rounded quotient of doubles may be. */
  mayBeMinusZero({ op, args }: L.Op): boolean {
    const [a, b] = args.map((arg) => this.ranges.of(arg)) as [Range, Range];
    if (op === 'idiv') return a.lo < 0;
    return op === 'mul' && ((a.lo < 0 && b.lo <= 0 && b.hi >= 0) || (b.lo < 0 && a.lo <= 0 && a.hi >= 0));
  }

  text(expr: L.Expr): string {
    return printExpr(this.dialect, expr).text;
  }

  emit(name: string): EmittedTypeScript {
    const { kernel, functions } = this;
    const own = functions.made(name);
    // Functions first: no variable may hide one.
    const regions = regionsIn(kernel.body);
    const same = sameRegions(regions, (s) => JSON.stringify(this.region(s, new Renamer(anonymous(TYPESCRIPT)))));
    const called = new Map([...new Set(same.values())].map((s) => [s, functions.made(labelOf(s))]));
    const printed = new Map(
      [...called].map(([s, region]) => [
        s,
        { name: region, ...this.region(s, new Renamer(TYPESCRIPT, functions.all), new Origins(this.sourceOf)) },
      ]),
    );
    for (const s of regions) this.regions.set(s, printed.get(same.get(s)!)!);
    return { name: own, ...this.whole(), regions: [...printed.values()], helpers: [...this.helpers].sort() };
  }

  whole(): { params: string; body: string } {
    const { kernel } = this;
    return this.function(new Renamer(TYPESCRIPT, this.functions.all), new Origins(this.sourceOf), () => {
      const { lines, names } = this;
      const array = (role: 'input' | 'output'): string[] =>
        kernel.arrays.filter((a) => a.role === role).map((a) => `${names.declare(a.name)}: ${ARRAYS[a.dtype]}`);
      const number = (symbol: string): string => `${names.declare(symbol)}: number`;
      const params = [
        ...array('input'),
        ...kernel.sizes.map(number),
        ...kernel.params.map((p) => number(p.name)),
        ...kernel.derived.map((d) => number(d.name)),
        ...array('output'),
      ];
      // A size that arrives as a double would make every index one.
      for (const symbol of [
        ...kernel.sizes,
        ...kernel.params.filter((p) => p.kind === 'int').map((p) => p.name),
        ...kernel.derived.map((d) => d.name),
      ])
        lines.line(`${names.of(symbol)} |= 0;`);
      for (const a of kernel.arrays) {
        if (a.role === 'scratch')
          lines.line(`const ${names.declare(a.name)} = new ${ARRAYS[a.dtype]}(${this.text(a.extent)});`);
      }
      for (const a of kernel.arrays) {
        if (a.role === 'table')
          lines.line(
            `const ${names.declare(a.name)} = new ${ARRAYS[a.dtype]}([${a.values!.map((v) => (a.dtype === 'f64' ? floatLiteral(v, { nan: 'NaN', infinity: 'Infinity' }) : integerLiteral(v)).text).join(', ')}]);`,
          );
      }
      this.views(kernel.body);
      this.privates(kernel.body);
      this.stmts(kernel.body);
      lines.line('return 0;');
      return params;
    });
  }

  /** One printed function: what `write` writes, with names and lines of its own. It gives the parameters. */
  function(names: Renamer, origins: Origins | undefined, write: () => string[]): { params: string; body: string } {
    const before = { lines: this.lines, names: this.names, origins: this.origins, words: this.words };
    Object.assign(this, { lines: new Lines(), names, origins, words: new Map() });
    const params = write().join(', ');
    const body = this.lines.text;
    Object.assign(this, before);
    return { params, body };
  }

  /** Small private arrays are made once per function, not once per iteration. */
  privates(stmts: readonly L.Stmt[], seen = new Set<string>()): void {
    for (const s of stmts) {
      if (s.k === 'letArray' && !seen.has(s.name)) {
        seen.add(s.name);
        const type = s.type.elem === 'f64' ? 'Float64Array' : s.type.elem === 'f32' ? 'Float32Array' : 'Int32Array';
        this.lines.line(`const ${this.names.declare(s.name)} = new ${type}(${s.length});`);
      }
      if (s.k !== 'parallel') for (const body of bodiesOf(s)) this.privates(body, seen);
    }
  }

  /** A region as a function of its own. */
  region(s: L.Parallel, names: Renamer, origins?: Origins): { params: string; body: string } {
    const { shared, scalars, owned } = regionUses(s);
    return this.function(names, origins, () => {
      const array = (symbol: string): string => `${names.declare(symbol)}: ${ARRAYS[this.dtypes.get(symbol)!]}`;
      const params = [
        `${names.declare(s.lo)}: number`,
        `${names.declare(s.hi)}: number`,
        ...shared.map(array),
        ...scalars.map(([symbol, type]) => `${names.declare(symbol)}: ${type.elem === 'bool' ? 'boolean' : 'number'}`),
        ...owned.map(array),
        ...s.scratch.map((x) => array(x.array)),
      ];
      // V8 hands doubles over as objects; unpacked once, they are none in the loops.
      for (const [symbol, type] of scalars)
        if (type.elem === 'f64' || type.elem === 'f32') this.lines.line(`${names.of(symbol)} = +${names.of(symbol)};`);
      this.views(s.body);
      this.privates(s.body);
      this.stmts(s.body);
      return params;
    });
  }

  parallel(s: L.Parallel): void {
    const { names } = this;
    const { shared, scalars, owned } = regionUses(s);
    const args = [
      '0',
      this.text(s.extent),
      ...[...shared, ...scalars.map(([symbol]) => symbol), ...owned].map((symbol) => names.of(symbol)),
      ...s.scratch.map((x) => `new ${ARRAYS[x.dtype]}(${this.text(x.extent)})`),
    ];
    this.lines.line(`${this.regions.get(s)!.name}(${args.join(', ')});`);
  }

  /** The statements of a block. */
  stmts(stmts: readonly L.Stmt[]): void {
    this.names.inside(() => {
      for (const s of stmts) {
        for (const text of this.origins?.before(s) ?? []) this.lines.line(`// ${text}`);
        this.stmt(s);
      }
    });
  }

  stmt(s: L.Stmt): void {
    const { lines, names } = this;
    switch (s.k) {
      case 'let': {
        const init = this.text(s.init);
        return lines.line(
          `${s.mutable ? 'let' : 'const'} ${names.declare(s.name)}${s.type.elem === 'bool' && s.mutable ? ': boolean' : ''} = ${init};`,
        );
      }
      case 'letArray':
      case 'comment':
        return s.k === 'comment' ? lines.line(`// ${s.text}`) : undefined;
      case 'assign':
        return lines.line(`${names.of(s.name)} = ${this.text(s.value)};`);
      case 'store':
        return lines.line(`${names.of(s.array)}[${this.text(s.index)}] = ${this.text(s.value)};`);
      case 'for':
        return names.inside(() => {
          const v = names.declare(s.v);
          const step =
            s.step === 1
              ? `${v}++`
              : s.step === -1
                ? `${v}--`
                : s.step > 0
                  ? `${v} += ${s.step}`
                  : `${v} -= ${-s.step}`;
          return lines.block(
            `for (let ${v} = ${this.text(s.from)}; ${v} ${s.step > 0 ? '<' : '>'} ${this.text(s.to)}; ${step}) {`,
            () => this.stmts(s.body),
          );
        });
      case 'while':
        return lines.block(`while (${this.text(s.cond)}) {`, () => this.stmts(s.body));
      case 'if':
        lines.block(`if (${this.text(s.cond)}) {`, () => this.stmts(s.then));
        if (s.else.length > 0) lines.block('else {', () => this.stmts(s.else));
        return;
      case 'break':
      case 'continue':
        return lines.line(`${s.k};`);
      case 'parallel':
        return this.parallel(s);
      case 'fail':
        return lines.line(`return ${this.codes.indexOf(s.code) + 1} + 16 * ${this.text(s.index)};`);
    }
  }
}
