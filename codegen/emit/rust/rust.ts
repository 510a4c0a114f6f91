/**
 * Loop IR → Rust: a body generic over the vector level, one function more for every region that may be
 * split between threads (a closure would lose the level's instructions).
 */
import type * as L from '../../ir/loop-ir.js';
import { isFloat, isInteger, type Scalar, type Storage } from '../../ir/types.js';
import { floatLiteral, integerLiteral } from '../literals.js';
import { rustName } from '../names.js';
import { Lines, printExpr, type Dialect } from '../printer.js';
import { PREC, atom, spell, call, form, method, type Fragment, type Spelling } from '../spelling.js';
import { BYTE_LANES, WIDE_LANES } from '../../lower/build.js';
import { usesOf } from '../uses.js';
import { jumps } from '../../ir/walk-loop.js';
import { hasLoop, hasRegion, isShort } from './polls.js';

export interface EmittedRust {
  readonly params: string;
  readonly body: string;
  readonly regions: readonly { readonly name: string; readonly params: string; readonly body: string }[];
}

const VECTORS: Record<string, string> = { f64: 'F64', f32: 'F32', i32: 'I32', u32: 'I32', u8: 'U8' };

/** S is the level, W its wide vectors. */
const vectorsOf = (lanes: number): string => (lanes === WIDE_LANES ? 'W' : 'S');

/** The table speaks of S. */
const inLanes = (spelling: Spelling, lanes: number): Spelling => ({ ...spelling, text: spelling.text.replaceAll(/\bS::/g, `${vectorsOf(lanes)}::`) });

export function rustType(type: L.Type): string {
  if (type.lanes === 1) return type.elem === 'index' ? 'isize' : type.elem;
  return `${vectorsOf(type.lanes)}::${type.elem === 'bool' ? (type.lanes === BYTE_LANES ? 'Mask8' : 'Mask') : VECTORS[type.elem]!}`;
}

export function emitRust(kernel: L.LoopKernel, codes: readonly string[]): EmittedRust {
  return new RustEmitter(kernel, codes).emit();
}

/** The NaN that outputs get is fetched once per function. */
const withNan = (body: string): string => (/canonical\(/.test(body) ? `let nan = plain_nan();\n${body}` : body);

class RustEmitter {
  readonly regions: { name: string; params: string; body: string }[] = [];
  readonly dtypes = new Map<string, Storage>();
  /** Private arrays are Rust arrays of scalars or vectors. */
  readonly privates = new Map<string, L.Type>();
  /** Where the part of an owned array that a chunk sees begins. */
  bases = new Map<string, string>();
  readonly dialect: Dialect;
  lines = new Lines();
  /** Which loops listen whether the call is to stop: all, those with loops inside, none. Regions do so between their chunks. */
  polls: 'all' | 'outer' | 'never' = 'all';

  constructor(readonly kernel: L.LoopKernel, readonly codes: readonly string[]) {
    for (const a of kernel.arrays) this.dtypes.set(a.name, a.dtype);
    this.dialect = {
      spelling: (row, lanes, _simple, e) => {
        if (lanes > 1) return inLanes(row.lanes!.rust, lanes);
        // Numbers alone have no type yet where a method is called on them.
        const called = /^\$0\.(\w+)\(/.exec(row.rust.text);
        return called && (row.of === 'f64' || row.of === 'f32') && isLiteral(e.args[0]!) ? call(`${row.of}::${called[1]}`, row.arity) : row.rust;
      },
      const: (e) => this.constant(e),
      name: rustName,
      load: (e, print) => this.load(e, print),
      vector: (e, print) => this.vector(e, print),
    };
  }

  constant(e: L.Const): Fragment {
    if (e.type.elem === 'bool') return atom(e.value ? 'true' : 'false');
    if (e.type.elem === 'f64' || e.type.elem === 'f32') {
      const literal = floatLiteral(e.value, { nan: `${e.type.elem}::NAN`, infinity: `${e.type.elem}::INFINITY` });
      return e.type.elem === 'f32' && Number.isFinite(e.value) ? { ...literal, text: `${literal.text}_f32` } : literal;
    }
    const literal = integerLiteral(e.value);
    // A literal alone has no type yet when a method is called on it.
    return e.type.elem === 'i32' || e.type.elem === 'u32' ? { ...literal, text: `${literal.text}_${e.type.elem}` } : literal;
  }

  index(array: string, index: L.Expr): string {
    const text = printExpr(this.dialect, index);
    const base = this.bases.get(array);
    return base ? `${text.prec < PREC.add ? `(${text.text})` : text.text} - ${base}` : text.text;
  }

  load(e: L.Load, print: (expr: L.Expr) => Fragment): Fragment {
    const array = rustName(e.array);
    const own = this.privates.get(e.array);
    if (own && (own.lanes > 1 || e.type.lanes === 1)) {
      return { text: e.index.k === 'const' ? `${array}[${e.index.value}]` : `${array}[${spell({ text: '$0 as usize', prec: PREC.cast, operands: [PREC.cast] }, [print(e.index)]).text}]`, prec: PREC.postfix };
    }
    const index = this.index(e.array, e.index);
    if (e.type.lanes > 1) {
      const stride = e.stride ? `, ${print(e.stride).text}` : '';
      return { text: `${rustType(e.type)}::load${e.stride ? '_strided' : ''}(${own ? `&${array}` : array}, ${index}${stride})`, prec: PREC.postfix };
    }
    const loaded: Fragment = { text: `at(${array}, ${index})`, prec: PREC.postfix };
    return this.dtypes.get(e.array) === 'u8' ? { text: `${loaded.text} as i32`, prec: PREC.cast } : loaded;
  }

  vector(e: L.Splat | L.Ramp | L.Any | L.Bits, print: (expr: L.Expr) => Fragment): Fragment {
    switch (e.k) {
      case 'splat': return spell(call(`${rustType(e.type)}::splat`, 1), [e.type.elem === 'u32' ? spell(form('$0 as i32', PREC.cast, PREC.cast), [print(e.value)]) : print(e.value)]);
      case 'ramp': return spell(call(`${rustType(e.type)}::ramp`, 1), [print(e.base)]);
      case 'any': return spell(method('any', 1), [print(e.mask)]);
      case 'bits': return spell(method('bits', 1), [print(e.mask)]);
    }
  }

  text(expr: L.Expr): string {
    return printExpr(this.dialect, expr).text;
  }

  emit(): EmittedRust {
    const { kernel, lines } = this;
    const param = (a: L.LoopArray): string => `${rustName(a.name)}: &${a.role === 'output' ? 'mut ' : ''}[${a.dtype}]`;
    const params = [
      'ctx: &Context',
      ...kernel.arrays.filter((a) => a.role === 'input').map(param),
      ...kernel.sizes.map((s) => `${rustName(s)}: isize`),
      ...kernel.params.map((p) => `${rustName(p.name)}: ${p.kind === 'int' ? 'i32' : 'f64'}`),
      ...kernel.derived.map((d) => `${rustName(d.name)}: isize`),
      ...kernel.arrays.filter((a) => a.role === 'output').map(param),
    ].join(', ');
    for (const a of kernel.arrays) {
      const name = rustName(a.name);
      if (a.role === 'scratch') lines.line(`let ${name} = &mut ${a.zeroed ? 'zeroed_scratch' : 'scratch'}::<${a.dtype}>(${this.text(a.extent)})?[..];`);
      if (a.role === 'table') {
        const values = a.values!.map((v) => (a.dtype === 'f64' ? floatLiteral(v, { nan: 'f64::NAN', infinity: 'f64::INFINITY' }) : integerLiteral(v)).text);
        lines.line(`let ${name}: &[${a.dtype}] = &[${values.join(', ')}];`);
      }
    }
    // What a proof takes for granted is the length of each array.
    for (const a of kernel.arrays) {
      if (a.role === 'input') lines.line(`let ${rustName(a.name)} = exact(${rustName(a.name)}, ${this.text(a.extent)});`);
      if (a.role === 'output') lines.line(`let ${rustName(a.name)} = exact_mut(${rustName(a.name)}, ${this.text(a.extent)});`);
    }
    this.stmts(kernel.body);
    lines.line('Ok(())');
    return { params, body: withNan(lines.text), regions: this.regions };
  }

  stmts(stmts: readonly L.Stmt[]): void {
    for (const s of stmts) this.stmt(s);
  }

  stmt(s: L.Stmt): void {
    const { lines } = this;
    switch (s.k) {
      case 'let': {
        const typed = s.type.lanes > 1 || s.type.elem === 'index' || isFloat(s.type.elem as Scalar) || isInteger(s.type.elem as Scalar);
        return lines.line(`let ${s.mutable ? 'mut ' : ''}${rustName(s.name)}${typed ? `: ${rustType(s.type)}` : ''} = ${this.text(s.init)};`);
      }
      case 'letArray': {
        this.privates.set(s.name, s.type);
        const zero = s.type.lanes > 1 ? `${rustType(s.type)}::splat(${s.type.elem === 'bool' ? 'false' : isInteger(s.type.elem as Scalar) ? '0' : '0.0'})` : s.type.elem === 'f64' || s.type.elem === 'f32' ? `0.0_${s.type.elem}` : `0_${rustType(s.type)}`;
        return lines.line(`let mut ${rustName(s.name)} = [${zero}; ${s.length}];`);
      }
      case 'assign': return this.assign(s);
      case 'store': return this.store(s);
      case 'for': return this.loop(s);
      case 'while': return lines.block(`while ${this.text(s.cond)} {`, () => this.round(s));
      case 'if':
        lines.block(`if ${this.text(s.cond)} {`, () => {
          // What has loops of its own is not made a choice anyway.
          if (s.seldom && !s.then.some((x) => x.k === 'for' || x.k === 'while')) lines.line('seldom();');
          return isShort(s.cond) ? this.quietly(s.then) : this.stmts(s.then);
        }, s.else.length > 0 ? '} else {' : '}');
        if (s.else.length > 0) { lines.block('', () => this.stmts(s.else)); }
        return;
      case 'break': case 'continue': return lines.line(`${s.k};`);
      case 'parallel': return this.parallel(s);
      case 'fail': return lines.line(`return Err(Failure::Code { code: ${this.codes.indexOf(s.code) + 1}, index: ${this.text(s.index)} });`);
      case 'comment': return lines.line(`// ${s.text}`);
    }
  }

  /** `x = x + y` reads better as `x += y`, and Rust's linter says so. */
  assign(s: L.Assign): void {
    const name = rustName(s.name);
    const { value } = s;
    const sign = value.k === 'op' && value.type.lanes === 1 && (value.of === 'f64' || value.of === 'index') ? ({ add: '+', sub: '-', mul: '*', shr: '>>' } as Record<string, string>)[value.op] : undefined;
    if (sign && value.k === 'op' && value.args[0]!.k === 'var' && value.args[0]!.name === s.name) {
      return this.lines.line(`${name} ${sign}= ${this.text(value.args[1]!)};`);
    }
    if (sign === '+' && value.k === 'op' && value.of === 'index' && value.args[1]!.k === 'var' && value.args[1]!.name === s.name) {
      return this.lines.line(`${name} += ${this.text(value.args[0]!)};`);
    }
    this.lines.line(`${name} = ${this.text(value)};`);
  }

  store(s: L.Store): void {
    const { lines } = this;
    const array = rustName(s.array);
    const own = this.privates.get(s.array);
    if (own && (own.lanes > 1 || s.value.type.lanes === 1)) {
      const place = s.index.k === 'const' ? `${s.index.value}` : spell({ text: '$0 as usize', prec: PREC.cast, operands: [PREC.cast] }, [printExpr(this.dialect, s.index)]).text;
      return lines.line(`${array}[${place}] = ${this.text(s.value)};`);
    }
    const index = this.index(s.array, s.index);
    const target = own ? `&mut ${array}` : array;
    if (s.value.type.lanes > 1) {
      const value = printExpr(this.dialect, s.value);
      const receiver = value.prec < PREC.postfix ? `(${value.text})` : value.text;
      return lines.line(`${receiver}.store${s.stride ? '_strided' : ''}(${target}, ${index}${s.stride ? `, ${this.text(s.stride)}` : ''});`);
    }
    const value = this.text(s.value);
    lines.line(`put(${target}, ${index}, ${this.dtypes.get(s.array) === 'u8' ? `(${value}) as u8` : value});`);
  }

  quietly(stmts: readonly L.Stmt[]): void {
    const { polls } = this;
    this.polls = 'never';
    this.stmts(stmts);
    this.polls = polls;
  }

  /** One round of a loop: what may take long listens between rounds whether it is to stop. */
  round(s: L.For | L.While): void {
    const { polls } = this;
    if (polls !== 'never' && hasLoop(s.body)) this.lines.line('ctx.poll()?;');
    // Loops beside a region can be as long as the data; other inner loops cannot be told from short ones.
    if (!hasRegion(s.body)) this.polls = polls === 'all' ? 'outer' : 'never';
    this.stmts(s.body);
    this.polls = polls;
  }

  loop(s: L.For): void {
    const from = printExpr(this.dialect, s.from);
    const to = printExpr(this.dialect, s.to);
    const listens = this.polls === 'all' && s.part !== 'remainder' && !hasLoop(s.body);
    if (!listens) return this.count(s, from, to);
    if (s.step < 0 || jumps(s.body, 'break')) return this.count(s, from, to, `if ${rustName(s.v)} & 4095 < ${Math.abs(s.step)} {\nctx.poll()?;\n}`);
    // Strip by strip: the inner loop stays as simple as it was.
    const at = `${rustName(s.v)}_at`;
    const pause = `${rustName(s.v)}_pause`;
    this.lines.line(`let mut ${at}: isize = ${from.text};`);
    this.lines.block(`while ${at} < ${to.text} {`, () => {
      this.lines.line(`let ${pause} = ctx.pause(${at}, ${to.text})?;`);
      if (s.step === 1) {
        this.count(s, { text: at, prec: PREC.atom }, { text: pause, prec: PREC.atom });
        return this.lines.line(`${at} = ${pause};`);
      }
      this.steps(s, at, pause, () => this.stmts(s.body));
    });
  }

  /** The loop itself; `first` begins each round. */
  count(s: L.For, from: Fragment, to: Fragment, first?: string): void {
    const v = rustName(s.v);
    const body = (): void => {
      if (first !== undefined) this.lines.line(first);
      this.round(s);
    };
    if (s.step === 1) {
      const wrap = (f: Fragment): string => (f.prec < PREC.add ? `(${f.text})` : f.text);
      return this.lines.block(`for ${v} in ${wrap(from)}..${wrap(to)} {`, body);
    }
    // A range with step_by is slower and hides the bound from the optimiser.
    const at = jumps(s.body, 'continue') ? `${v}_at` : v;
    this.lines.line(`let mut ${at}: isize = ${from.text};`);
    this.steps(s, at, to.text, body);
  }

  /** Rounds while `at` has not come to `to`. The step is the last thing of a round, unless a jump could leave it out. */
  steps(s: L.For, at: string, to: string, body: () => void): void {
    const v = rustName(s.v);
    const step = s.step > 0 ? `${at} += ${s.step};` : `${at} -= ${-s.step};`;
    const early = jumps(s.body, 'continue');
    this.lines.block(`while ${at} ${s.step > 0 ? '<' : '>'} ${to} {`, () => {
      if (at !== v) this.lines.line(`let ${v}: isize = ${at};`);
      if (early) this.lines.line(step);
      body();
      if (!early) this.lines.line(step);
    });
  }

  parallel(s: L.Parallel): void {
    const { lines } = this;
    const name = `${rustName(this.kernel.name)}_region${this.regions.length}`;
    const uses = usesOf(s.body);
    const owned = s.owns.map((o) => o.array);
    const private_ = s.scratch.map((x) => x.array);
    const shared = [...uses.arrays].filter((a) => !owned.includes(a) && !private_.includes(a)).sort();
    const scalars = [...uses.scalars].filter(([n]) => n !== s.lo && n !== s.hi);
    // Strides may need names that the body does not mention.
    for (const o of s.owns) for (const [n, t] of usesOf([{ k: 'assign', name: '', value: o.stride, span: s.span }]).scalars) if (n !== '' && !scalars.some(([m]) => m === n)) scalars.push([n, t]);
    scalars.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const x of s.scratch) this.dtypes.set(x.array, x.dtype);

    const regionParams = [
      `${rustName(s.lo)}: isize`, `${rustName(s.hi)}: isize`,
      ...shared.map((a) => `${rustName(a)}: &[${this.dtypes.get(a)}]`),
      ...scalars.map(([n, t]) => `${rustName(n)}: ${rustType(t)}`),
      ...owned.map((a) => `${rustName(a)}: &mut [${this.dtypes.get(a)}]`),
      ...s.scratch.map((x) => `${rustName(x.array)}: &mut [${x.dtype}]`),
    ];
    const [outer, bases, polls] = [this.lines, this.bases, this.polls];
    this.lines = new Lines();
    this.polls = 'never';
    this.bases = new Map();
    for (const o of s.owns) {
      const base = `${rustName(o.array)}_base`;
      const stride = printExpr(this.dialect, o.stride);
      this.lines.line(`let ${base} = ${o.stride.k === 'const' && o.stride.value === 1 ? rustName(s.lo) : `${rustName(s.lo)} * ${stride.prec <= PREC.mul ? `(${stride.text})` : stride.text}`};`);
      this.bases.set(o.array, base);
    }
    this.stmts(s.body);
    this.regions.push({ name, params: regionParams.join(', '), body: withNan(this.lines.text) });
    this.lines = outer;
    this.bases = bases;
    this.polls = polls;

    const parts = owned.map(rustName);
    const spaces = private_.map(rustName);
    const tuple = (names: readonly string[]): string => `(${names.join(', ')}${names.length === 1 ? ',' : ''})`;
    lines.block('{', () => {
      lines.line(`let chunks = ctx.chunks(${this.text(s.extent)}, ${this.text(s.work)})${s.least ? `.of_at_least(${this.text(s.least)})` : ''};`);
      const zips = s.owns.map((o) => `.zip(split(${rustName(o.array)}, chunks, ${this.text(o.stride)}))`);
      const pattern = parts.reduce((inner, part) => `(${inner}, ${part})`, 'chunk');
      const task = parts.length > 0 ? tuple(['chunk', ...parts]) : 'chunk';
      const regroup = parts.length > 1 ? `.map(|${pattern}| ${task})` : '';
      lines.line(`let tasks: Vec<_> = chunks.iter()${zips.join('')}${regroup}.collect();`);
      const args = ['chunk.lo', 'chunk.hi', ...shared.map(rustName), ...scalars.map(([n]) => rustName(n)), ...parts, ...spaces];
      const call_ = `${name}::<S>(${args.join(', ')})`;
      if (spaces.length === 0) return lines.line(`ctx.run(tasks, |${task}| ${call_})?;`);
      // Scratch belongs to a thread, not to a chunk.
      const space = tuple(s.scratch.map((x) => `scratch::<${x.dtype}>(${this.text(x.extent)})?`));
      lines.line(`ctx.run_with(tasks, || Ok(${space}), |${task}, ${tuple(spaces)}| ${call_})?;`);
    });
  }
}

/** Made of numbers only, whatever is done with them. */
function isLiteral(e: L.Expr): boolean {
  return e.k === 'const' || (e.k === 'op' && e.of === e.type.elem && e.args.slice(e.op === 'select' ? 1 : 0).every(isLiteral));
}
