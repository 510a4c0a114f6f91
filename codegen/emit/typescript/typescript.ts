/**
 * Loop IR → TypeScript: monomorphic functions over typed arrays and flat indices. Each region is a function
 * of its own: V8 optimises a hot loop sooner, and forgets less, when it is not part of something large.
 */
import type * as L from '../../ir/loop-ir.js';
import type { Storage } from '../../ir/types.js';
import { bodiesOf, exprsOf, namesIn, visitExpr } from '../../ir/walk-loop.js';
import { floatLiteral, integerLiteral } from '../literals.js';
import { scriptName } from '../names.js';
import { Lines, printExpr, type Dialect } from '../printer.js';
import { PREC, atom, form, type Fragment } from '../spelling.js';
import { usesOf } from '../uses.js';

const ARRAYS: Record<Storage, string> = { f64: 'Float64Array', f32: 'Float32Array', i32: 'Int32Array', u32: 'Uint32Array', u8: 'Uint8Array' };

/** By their definition, in place. */
const SMALLER = form('$1 < $0 ? $1 : $0', PREC.select, PREC.add, PREC.add);
const LARGER = form('$0 < $1 ? $1 : $0', PREC.select, PREC.add, PREC.add);

export interface EmittedTypeScript {
  readonly params: string;
  readonly body: string;
  readonly regions: readonly { readonly name: string; readonly params: string; readonly body: string }[];
  readonly helpers: readonly string[];
}

export function emitTypeScript(kernel: L.LoopKernel, codes: readonly string[]): EmittedTypeScript {
  return new TypeScriptEmitter(kernel, codes).emit();
}

class TypeScriptEmitter {
  lines = new Lines();
  readonly dialect: Dialect;
  readonly helpers = new Set<string>();
  readonly regions: { name: string; params: string; body: string }[] = [];
  readonly dtypes = new Map<string, Storage>();
  readonly names: ReadonlySet<string>;

  constructor(readonly kernel: L.LoopKernel, readonly codes: readonly string[]) {
    this.names = new Set(namesIn(kernel));
    const noVectors = (): never => { throw new Error(`${kernel.name}: vectors do not reach TypeScript`); };
    this.dialect = {
      spelling: (row, _lanes, simple) => {
        if (simple && row.result === row.of && row.of !== 'index' && (row.name === 'min' || row.name === 'max')) return row.name === 'min' ? SMALLER : LARGER;
        const helper = /^([a-z]\w*)\(/.exec(row.ts.text);
        if (helper) this.helpers.add(helper[1]!);
        return row.ts;
      },
      const: (e) => (e.type.elem === 'bool' ? atom(e.value ? 'true' : 'false') : e.type.elem === 'f64' || e.type.elem === 'f32' ? floatLiteral(e.value, { nan: 'NaN', infinity: 'Infinity' }) : integerLiteral(e.value)),
      name: scriptName,
      load: (e, print): Fragment => (e.word ? { text: `${this.wordsOf(e.array)}.getInt32(${print(e.index).text}, true)`, prec: PREC.postfix } : { text: `${scriptName(e.array)}[${print(e.index).text}]!`, prec: PREC.postfix }),
      vector: noVectors,
    };
  }

  /** What an array's bytes are read through four at a time, at whatever place they lie in memory. */
  wordsOf(array: string): string {
    let name = `${array}Words`;
    while (this.names.has(name)) name += '_';
    return scriptName(name);
  }

  views(stmts: readonly L.Stmt[]): void {
    const arrays = new Set<string>();
    const look = (s: L.Stmt): void => {
      for (const expr of exprsOf(s)) visitExpr(expr, (e) => { if (e.k === 'load' && e.word) arrays.add(e.array); });
      // A region is a function of its own.
      if (s.k !== 'parallel') bodiesOf(s).forEach((body) => body.forEach(look));
    };
    stmts.forEach(look);
    for (const array of arrays) this.lines.line(`const ${this.wordsOf(array)} = new DataView(${scriptName(array)}.buffer, ${scriptName(array)}.byteOffset, ${scriptName(array)}.byteLength);`);
  }

  text(expr: L.Expr): string {
    return printExpr(this.dialect, expr).text;
  }

  emit(): EmittedTypeScript {
    const { kernel, lines } = this;
    for (const a of kernel.arrays) this.dtypes.set(a.name, a.dtype);
    const inputs = kernel.arrays.filter((a) => a.role === 'input');
    const outputs = kernel.arrays.filter((a) => a.role === 'output');
    const array = (a: L.LoopArray): string => `${scriptName(a.name)}: ${ARRAYS[a.dtype]}`;
    const params = [...inputs.map(array), ...kernel.sizes.map((s) => `${scriptName(s)}: number`), ...kernel.params.map((p) => `${scriptName(p.name)}: number`), ...kernel.derived.map((d) => `${scriptName(d.name)}: number`), ...outputs.map(array)].join(', ');
    // A size that arrives as a double would make every index one.
    for (const name of [...kernel.sizes, ...kernel.params.filter((p) => p.kind === 'int').map((p) => p.name), ...kernel.derived.map((d) => d.name)]) lines.line(`${scriptName(name)} |= 0;`);
    for (const a of kernel.arrays) {
      if (a.role === 'scratch') lines.line(`const ${scriptName(a.name)} = new ${ARRAYS[a.dtype]}(${this.text(a.extent)});`);
    }
    for (const a of kernel.arrays) {
      if (a.role === 'table') lines.line(`const ${scriptName(a.name)} = ${ARRAYS[a.dtype]}.of(${a.values!.map((v) => (a.dtype === 'f64' ? floatLiteral(v, { nan: 'NaN', infinity: 'Infinity' }) : integerLiteral(v)).text).join(', ')});`);
    }
    this.views(kernel.body);
    this.privates(kernel.body);
    this.stmts(kernel.body);
    lines.line('return 0;');
    return { params, body: lines.text, regions: this.regions, helpers: [...this.helpers].sort() };
  }

  /** Small private arrays are made once per function, not once per iteration. */
  privates(stmts: readonly L.Stmt[], seen = new Set<string>()): void {
    for (const s of stmts) {
      if (s.k === 'letArray' && !seen.has(s.name)) {
        seen.add(s.name);
        const type = s.type.elem === 'f64' ? 'Float64Array' : s.type.elem === 'f32' ? 'Float32Array' : 'Int32Array';
        this.lines.line(`const ${scriptName(s.name)} = new ${type}(${s.length});`);
      }
      if (s.k !== 'parallel') for (const body of bodiesOf(s)) this.privates(body, seen);
    }
  }

  region(s: L.Parallel): void {
    const name = `${this.kernel.name}Region${this.regions.length}`;
    const uses = usesOf(s.body);
    for (const x of s.scratch) this.dtypes.set(x.array, x.dtype);
    const own = new Set(s.scratch.map((x) => x.array));
    const arrays = [...uses.arrays].filter((a) => !own.has(a)).sort();
    const scalars = [...uses.scalars].filter(([n]) => n !== s.lo && n !== s.hi).sort(([a], [b]) => (a < b ? -1 : 1));
    const params = [
      `${scriptName(s.lo)}: number`, `${scriptName(s.hi)}: number`,
      ...arrays.map((a) => `${scriptName(a)}: ${ARRAYS[this.dtypes.get(a)!]}`),
      ...scalars.map(([n, t]) => `${scriptName(n)}: ${t.elem === 'bool' ? 'boolean' : 'number'}`),
      ...s.scratch.map((x) => `${scriptName(x.array)}: ${ARRAYS[x.dtype]}`),
    ];
    const outer = this.lines;
    this.lines = new Lines();
    this.views(s.body);
    this.privates(s.body);
    this.stmts(s.body);
    this.regions.push({ name, params: params.join(', '), body: this.lines.text });
    this.lines = outer;
    const args = ['0', this.text(s.extent), ...arrays.map(scriptName), ...scalars.map(([n]) => scriptName(n)), ...s.scratch.map((x) => `new ${ARRAYS[x.dtype]}(${this.text(x.extent)})`)];
    this.lines.line(`${name}(${args.join(', ')});`);
  }

  stmts(stmts: readonly L.Stmt[]): void {
    for (const s of stmts) this.stmt(s);
  }

  stmt(s: L.Stmt): void {
    const { lines } = this;
    switch (s.k) {
      case 'let': return lines.line(`${s.mutable ? 'let' : 'const'} ${scriptName(s.name)}${s.type.elem === 'bool' && s.mutable ? ': boolean' : ''} = ${this.text(s.init)};`);
      case 'letArray': case 'comment': return s.k === 'comment' ? lines.line(`// ${s.text}`) : undefined;
      case 'assign': return lines.line(`${scriptName(s.name)} = ${this.text(s.value)};`);
      case 'store': return lines.line(`${scriptName(s.array)}[${this.text(s.index)}] = ${this.text(s.value)};`);
      case 'for': {
        const v = scriptName(s.v);
        const step = s.step === 1 ? `${v}++` : s.step === -1 ? `${v}--` : s.step > 0 ? `${v} += ${s.step}` : `${v} -= ${-s.step}`;
        return lines.block(`for (let ${v} = ${this.text(s.from)}; ${v} ${s.step > 0 ? '<' : '>'} ${this.text(s.to)}; ${step}) {`, () => this.stmts(s.body));
      }
      case 'while': return lines.block(`while (${this.text(s.cond)}) {`, () => this.stmts(s.body));
      case 'if':
        lines.block(`if (${this.text(s.cond)}) {`, () => this.stmts(s.then));
        if (s.else.length > 0) lines.block('else {', () => this.stmts(s.else));
        return;
      case 'break': case 'continue': return lines.line(`${s.k};`);
      case 'parallel': return this.region(s);
      case 'fail': return lines.line(`return ${this.codes.indexOf(s.code) + 1} + 16 * ${this.text(s.index)};`);
    }
  }
}
