/**
 * Loop IR → Rust: a body generic over the vector level, one function more for every region that may be
 * split between threads (a closure would lose the level's instructions).
 */
import type * as L from '../../ir/loop-ir.js';
import { isFloat, isInteger, type Scalar, type Storage } from '../../language/types.js';
import { floatLiteral, integerLiteral } from '../common/literals.js';
import { Origins, type SourceOf } from '../common/origins.js';
import { Lines, printExpr, type Dialect } from '../common/printer.js';
import { labelOf, regionsIn, regionUses, sameRegions } from '../common/regions.js';
import { RUST, Renamer, anonymous } from '../common/renamer.js';
import { PREC, atom, spell, call, form, method, type Fragment, type Spelling } from '../../language/spelling.js';
import { stemOf } from '../../ir/symbols.js';
import { bodiesOf, jumps, visitAllExprs } from '../../ir/walk-loop.js';
import { rustArguments } from './arguments.js';
import { hasLoop, hasRegion, isShort } from './polls.js';
import { inLanes, rustType } from './types.js';

/** A function as `multiversion!` makes it: `name` chooses an instance of `inner`. */
export interface RustFunction {
  readonly name: string;
  readonly inner: string;
  readonly params: readonly string[];
  readonly body: string;
}

export interface EmittedRust extends RustFunction {
  readonly regions: readonly RustFunction[];
}

/** `name`: of the kernel's function, and of the module that it is alone in. */
export function emitRust(
  kernel: L.LoopKernel,
  codes: readonly string[],
  name: string,
  sourceOf: SourceOf,
): EmittedRust {
  return new RustEmitter(kernel, codes, sourceOf).emit(name);
}

class RustEmitter {
  /** Functions of the module: the kernel's, and those of its regions. */
  readonly functions = new Renamer(RUST);
  readonly regions = new Map<L.Parallel, RustFunction>();
  names = new Renamer(RUST);
  origins: Origins | undefined;
  ctx = '';
  nan = '';
  readonly dtypes = new Map<string, Storage>();
  /** Private arrays are Rust arrays of scalars or vectors. */
  readonly privates = new Map<string, L.Type>();
  /** Where the part of an owned array that a chunk sees begins. */
  bases = new Map<string, string>();
  readonly dialect: Dialect;
  lines = new Lines();
  /** Which loops listen whether the call is to stop: all, those with loops inside, none. Regions do so between their chunks. */
  polls: 'all' | 'outer' | 'never' = 'all';

  /** Inside what nobody uses where it does not fit. */
  wraps = false;

  constructor(
    readonly kernel: L.LoopKernel,
    readonly codes: readonly string[],
    readonly sourceOf: SourceOf,
  ) {
    for (const a of kernel.arrays) this.dtypes.set(a.name, a.dtype);
    for (const s of regionsIn(kernel.body)) for (const x of s.scratch) this.dtypes.set(x.array, x.dtype);
    this.dialect = {
      spelling: (row, lanes, _simple, e) => {
        if (lanes > 1) return this.withNan(inLanes(row.lanes!.rust, lanes));
        if (row.name === 'canonical') return this.withNan(row.rust);
        if (this.wraps && row.of === 'index' && /^(?:add|sub|mul)$/.test(row.name))
          return call(`isize::wrapping_${row.name}`, 2);
        // Numbers alone have no type yet where a method is called on them.
        const called = /^\$0\.(\w+)\(/.exec(row.rust.text);
        return called && (row.of === 'f64' || row.of === 'f32') && isLiteral(e.args[0]!)
          ? call(`${row.of}::${called[1]}`, row.arity)
          : row.rust;
      },
      const: (e) => this.constant(e),
      name: (symbol) => this.names.of(symbol),
      load: (e, print) => this.load(e, print),
      vector: (e, print) => this.vector(e, print),
    };
  }

  /** The NaN that outputs get, under the name that it has in this function. */
  withNan(spelling: Spelling): Spelling {
    return { ...spelling, text: spelling.text.replace(/\$nan\b/, this.nan) };
  }

  constant(e: L.Const): Fragment {
    if (e.type.elem === 'bool') return atom(e.value ? 'true' : 'false');
    if (e.type.elem === 'f64' || e.type.elem === 'f32') {
      const literal = floatLiteral(e.value, { nan: `${e.type.elem}::NAN`, infinity: `${e.type.elem}::INFINITY` });
      return e.type.elem === 'f32' && Number.isFinite(e.value) ? { ...literal, text: `${literal.text}_f32` } : literal;
    }
    const literal = integerLiteral(e.value);
    // A literal alone has no type yet when a method is called on it.
    return e.type.elem === 'i32' || e.type.elem === 'u32'
      ? { ...literal, text: `${literal.text}_${e.type.elem}` }
      : literal;
  }

  index(array: string, index: L.Expr): string {
    const text = printExpr(this.dialect, index);
    const base = this.bases.get(array);
    return base ? `${text.prec < PREC.add ? `(${text.text})` : text.text} - ${base}` : text.text;
  }

  load(e: L.Load, print: (expr: L.Expr) => Fragment): Fragment {
    const array = this.names.of(e.array);
    const own = this.privates.get(e.array);
    if (own && (own.lanes > 1 || e.type.lanes === 1)) {
      return {
        text:
          e.index.k === 'const'
            ? `${array}[${e.index.value}]`
            : `${array}[${spell({ text: '$0 as usize', prec: PREC.cast, operands: [PREC.cast] }, [print(e.index)]).text}]`,
        prec: PREC.postfix,
      };
    }
    const index = this.index(e.array, e.index);
    if (e.type.lanes > 1) {
      const stride = e.stride ? `, ${print(e.stride).text}` : '';
      return {
        text: `${rustType(e.type)}::load${e.stride ? '_strided' : ''}(${own ? `&${array}` : array}, ${index}${stride})`,
        prec: PREC.postfix,
      };
    }
    const loaded: Fragment = { text: `at(${array}, ${index})`, prec: PREC.postfix };
    return this.dtypes.get(e.array) === 'u8' ? { text: `${loaded.text} as i32`, prec: PREC.cast } : loaded;
  }

  vector(e: L.Splat | L.Ramp | L.Any | L.Bits, print: (expr: L.Expr) => Fragment): Fragment {
    switch (e.k) {
      case 'splat':
        return spell(call(`${rustType(e.type)}::splat`, 1), [
          e.type.elem === 'u32' ? spell(form('$0 as i32', PREC.cast, PREC.cast), [print(e.value)]) : print(e.value),
        ]);
      case 'ramp':
        return spell(call(`${rustType(e.type)}::ramp`, 1), [print(e.base)]);
      case 'any':
        return spell(method('any', 1), [print(e.mask)]);
      case 'bits':
        return spell(method('bits', 1), [print(e.mask)]);
    }
  }

  text(expr: L.Expr): string {
    return printExpr(this.dialect, expr).text;
  }

  emit(name: string): EmittedRust {
    const { kernel, functions } = this;
    const own = { name: functions.made(name), inner: functions.made(`${name}_body`) };
    // Functions first: no variable may hide one.
    const regions = regionsIn(kernel.body);
    const same = sameRegions(regions, (s) => JSON.stringify(this.region(s, new Renamer(anonymous(RUST)))));
    const written = [...new Set(same.values())].map((s) => {
      const name = functions.made(labelOf(s));
      return { s, name, inner: functions.made(`${name}_body`) };
    });
    const printed = new Map(
      written.map(({ s, ...called }) => [
        s,
        { ...called, ...this.region(s, new Renamer(RUST, functions.all), new Origins(this.sourceOf)) },
      ]),
    );
    for (const s of regions) this.regions.set(s, printed.get(same.get(s)!)!);
    return { ...own, ...this.whole(), regions: [...printed.values()] };
  }

  whole(): { params: string[]; body: string } {
    const { kernel } = this;
    return this.function(new Renamer(RUST, this.functions.all), new Origins(this.sourceOf), () => {
      const { lines, names } = this;
      this.ctx = names.made('ctx');
      const params = rustArguments(kernel, names).map(
        ({ name, of, type }) => `${name}: ${of === 'input' ? `&[${type}]` : of === 'output' ? `&mut [${type}]` : type}`,
      );
      this.fetchNan(kernel.body);
      for (const a of kernel.arrays) {
        if (a.role === 'scratch')
          lines.line(
            `let ${names.declare(a.name)} = &mut ${a.zeroed ? 'zeroed_scratch' : 'scratch'}::<${a.dtype}>(${this.text(a.extent)})?[..];`,
          );
        if (a.role === 'table') {
          const values = a.values!.map(
            (v) =>
              (a.dtype === 'f64' ? floatLiteral(v, { nan: 'f64::NAN', infinity: 'f64::INFINITY' }) : integerLiteral(v))
                .text,
          );
          lines.line(`let ${names.declare(a.name)}: &[${a.dtype}] = &[${values.join(', ')}];`);
        }
      }
      // What a proof takes for granted is the length of each array.
      for (const a of kernel.arrays) {
        if (a.role === 'input')
          lines.line(`let ${names.of(a.name)} = exact(${names.of(a.name)}, ${this.text(a.extent)});`);
        if (a.role === 'output')
          lines.line(`let ${names.of(a.name)} = exact_mut(${names.of(a.name)}, ${this.text(a.extent)});`);
      }
      this.stmts(kernel.body);
      lines.line('Ok(())');
      return [`${this.ctx}: &Context`, ...params];
    });
  }

  /** One printed function: what `write` writes, with names and lines of its own. It gives the parameters. */
  function(names: Renamer, origins: Origins | undefined, write: () => string[]): { params: string[]; body: string } {
    const before = {
      lines: this.lines,
      names: this.names,
      origins: this.origins,
      bases: this.bases,
      polls: this.polls,
      ctx: this.ctx,
      nan: this.nan,
    };
    Object.assign(this, { lines: new Lines(), names, origins, bases: new Map() });
    const params = write();
    const body = this.lines.text;
    Object.assign(this, before);
    return { params, body };
  }

  /** The NaN that outputs get is fetched once per function. */
  fetchNan(stmts: readonly L.Stmt[]): void {
    let needed = false;
    const look = (s: L.Stmt): void => {
      if (s.k === 'parallel') return;
      visitAllExprs([{ ...s, ...(s.k === 'if' ? { then: [], else: [] } : 'body' in s ? { body: [] } : {}) }], (e) => {
        needed ||= e.k === 'op' && e.op === 'canonical';
      });
      for (const body of bodiesOf(s)) body.forEach(look);
    };
    stmts.forEach(look);
    if (!needed) return;
    this.nan = this.names.made('nan');
    this.lines.line(`let ${this.nan} = plain_nan();`);
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
    const { lines } = this;
    switch (s.k) {
      case 'let': {
        const typed =
          s.type.lanes > 1 ||
          s.type.elem === 'index' ||
          isFloat(s.type.elem as Scalar) ||
          isInteger(s.type.elem as Scalar);
        this.wraps = s.ahead === 'wraps';
        const init = this.text(s.init);
        this.wraps = false;
        return lines.line(
          `let ${s.mutable ? 'mut ' : ''}${this.names.declare(s.name)}${typed ? `: ${rustType(s.type)}` : ''} = ${init};`,
        );
      }
      case 'letArray': {
        this.privates.set(s.name, s.type);
        const zero =
          s.type.lanes > 1
            ? `${rustType(s.type)}::splat(${s.type.elem === 'bool' ? 'false' : isInteger(s.type.elem as Scalar) ? '0' : '0.0'})`
            : s.type.elem === 'f64' || s.type.elem === 'f32'
              ? `0.0_${s.type.elem}`
              : `0_${rustType(s.type)}`;
        return lines.line(`let mut ${this.names.declare(s.name)} = [${zero}; ${s.length}];`);
      }
      case 'assign':
        return this.assign(s);
      case 'store':
        return this.store(s);
      case 'for':
        return this.loop(s);
      case 'while':
        return lines.block(`while ${this.text(s.cond)} {`, () => this.round(s));
      case 'if':
        lines.block(
          `if ${this.text(s.cond)} {`,
          () => {
            // What has loops of its own is not made a choice anyway.
            if (s.seldom && !s.then.some((x) => x.k === 'for' || x.k === 'while')) lines.line('seldom();');
            return isShort(s.cond) ? this.quietly(s.then) : this.stmts(s.then);
          },
          s.else.length > 0 ? '} else {' : '}',
        );
        if (s.else.length > 0) {
          lines.block('', () => this.stmts(s.else));
        }
        return;
      case 'break':
      case 'continue':
        return lines.line(`${s.k};`);
      case 'parallel':
        return this.parallel(s);
      case 'fail':
        return lines.line(
          `return Err(Failure::Code { code: ${this.codes.indexOf(s.code) + 1}, index: ${this.text(s.index)} });`,
        );
      case 'comment':
        return lines.line(`// ${s.text}`);
    }
  }

  /** `x = x + y` reads better as `x += y`, and Rust's linter says so. */
  assign(s: L.Assign): void {
    const name = this.names.of(s.name);
    const { value } = s;
    const sign =
      value.k === 'op' && value.type.lanes === 1 && (value.of === 'f64' || value.of === 'index')
        ? ({ add: '+', sub: '-', mul: '*', shr: '>>' } as Record<string, string>)[value.op]
        : undefined;
    if (sign && value.k === 'op' && value.args[0]!.k === 'var' && value.args[0]!.name === s.name) {
      return this.lines.line(`${name} ${sign}= ${this.text(value.args[1]!)};`);
    }
    if (
      sign === '+' &&
      value.k === 'op' &&
      value.of === 'index' &&
      value.args[1]!.k === 'var' &&
      value.args[1]!.name === s.name
    ) {
      return this.lines.line(`${name} += ${this.text(value.args[0]!)};`);
    }
    this.lines.line(`${name} = ${this.text(value)};`);
  }

  store(s: L.Store): void {
    const { lines } = this;
    const array = this.names.of(s.array);
    const own = this.privates.get(s.array);
    if (own && (own.lanes > 1 || s.value.type.lanes === 1)) {
      const place =
        s.index.k === 'const'
          ? `${s.index.value}`
          : spell({ text: '$0 as usize', prec: PREC.cast, operands: [PREC.cast] }, [printExpr(this.dialect, s.index)])
              .text;
      return lines.line(`${array}[${place}] = ${this.text(s.value)};`);
    }
    const index = this.index(s.array, s.index);
    const target = own ? `&mut ${array}` : array;
    if (s.value.type.lanes > 1) {
      const value = printExpr(this.dialect, s.value);
      const receiver = value.prec < PREC.postfix ? `(${value.text})` : value.text;
      return lines.line(
        `${receiver}.store${s.stride ? '_strided' : ''}(${target}, ${index}${s.stride ? `, ${this.text(s.stride)}` : ''});`,
      );
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
    if (polls !== 'never' && hasLoop(s.body)) this.lines.line(`${this.ctx}.poll()?;`);
    // Loops beside a region can be as long as the data; other inner loops cannot be told from short ones.
    if (!hasRegion(s.body)) this.polls = polls === 'all' ? 'outer' : 'never';
    this.stmts(s.body);
    this.polls = polls;
  }

  loop(s: L.For): void {
    // What the head of a loop declares is not needed after it.
    this.names.inside(() => this.loopWithHead(s));
  }

  loopWithHead(s: L.For): void {
    const from = printExpr(this.dialect, s.from);
    const to = printExpr(this.dialect, s.to);
    const { names, ctx } = this;
    const listens = this.polls === 'all' && s.part !== 'remainder' && !hasLoop(s.body);
    if (!listens) return this.count(s, from, to);
    if (s.step < 0 || jumps(s.body, 'break'))
      return this.count(s, from, to, (v) => `if ${v} & 4095 < ${Math.abs(s.step)} {\n${ctx}.poll()?;\n}`);
    // Strip by strip: the inner loop stays as simple as it was.
    const at = names.made(`${stemOf(s.v)}At`);
    this.lines.line(`let mut ${at}: isize = ${from.text};`);
    this.lines.block(`while ${at} < ${to.text} {`, () =>
      names.inside(() => {
        const pause = names.made(`${stemOf(s.v)}Pause`);
        this.lines.line(`let ${pause} = ${ctx}.pause(${at}, ${to.text})?;`);
        if (s.step === 1) {
          this.count(s, { text: at, prec: PREC.atom }, { text: pause, prec: PREC.atom });
          return this.lines.line(`${at} = ${pause};`);
        }
        this.steps(s, at, names.declare(s.v), pause, () => this.stmts(s.body));
      }),
    );
  }

  /** The loop itself; `first` begins each round. */
  count(s: L.For, from: Fragment, to: Fragment, first?: (v: string) => string): void {
    const { names } = this;
    const body = (v: string): void => {
      if (first !== undefined) this.lines.line(first(v));
      this.round(s);
    };
    if (s.step === 1) {
      const wrap = (f: Fragment): string => (f.prec < PREC.add ? `(${f.text})` : f.text);
      const v = names.declare(s.v);
      return this.lines.block(`for ${v} in ${wrap(from)}..${wrap(to)} {`, () => body(v));
    }
    // A range with step_by is slower and hides the bound from the optimiser.
    const v = names.declare(s.v);
    const at = jumps(s.body, 'continue') ? names.made(`${stemOf(s.v)}At`) : v;
    this.lines.line(`let mut ${at}: isize = ${from.text};`);
    this.steps(s, at, v, to.text, () => body(v));
  }

  /** Rounds while `at` has not come to `to`. The step is the last thing of a round, unless a jump could leave it out. */
  steps(s: L.For, at: string, v: string, to: string, body: () => void): void {
    const step = s.step > 0 ? `${at} += ${s.step};` : `${at} -= ${-s.step};`;
    const early = jumps(s.body, 'continue');
    this.lines.block(`while ${at} ${s.step > 0 ? '<' : '>'} ${to} {`, () => {
      if (at !== v) this.lines.line(`let ${v}: isize = ${at};`);
      if (early) this.lines.line(step);
      body();
      if (!early) this.lines.line(step);
    });
  }

  /** A region as a function of its own. */
  region(s: L.Parallel, names: Renamer, origins?: Origins): { params: string[]; body: string } {
    const { shared, scalars, owned } = regionUses(s);
    return this.function(names, origins, () => {
      const type = (array: string): string => this.dtypes.get(array)!;
      this.polls = 'never';
      const params = [
        `${names.declare(s.lo)}: isize`,
        `${names.declare(s.hi)}: isize`,
        ...shared.map((a) => `${names.declare(a)}: &[${type(a)}]`),
        ...scalars.map(([n, t]) => `${names.declare(n)}: ${rustType(t)}`),
        ...owned.map((a) => `${names.declare(a)}: &mut [${type(a)}]`),
        ...s.scratch.map((x) => `${names.declare(x.array)}: &mut [${x.dtype}]`),
      ];
      this.fetchNan(s.body);
      for (const o of s.owns) {
        const base = names.made(`${stemOf(o.array)}Base`);
        const stride = printExpr(this.dialect, o.stride);
        const lo = names.of(s.lo);
        this.lines.line(
          `let ${base} = ${o.stride.k === 'const' && o.stride.value === 1 ? lo : `${lo} * ${stride.prec <= PREC.mul ? `(${stride.text})` : stride.text}`};`,
        );
        this.bases.set(o.array, base);
      }
      this.stmts(s.body);
      return params;
    });
  }

  parallel(s: L.Parallel): void {
    const { lines, names, ctx } = this;
    const { shared, scalars, owned } = regionUses(s);
    const tuple = (parts: readonly string[]): string => `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;
    lines.block('{', () =>
      names.inside(() => {
        const [chunks, tasks] = [names.made('chunks'), names.made('tasks')];
        lines.line(
          `let ${chunks} = ${ctx}.chunks(${this.text(s.extent)}, ${this.text(s.work)})${s.least ? `.of_at_least(${this.text(s.least)})` : ''};`,
        );
        const zips = s.owns.map((o) => `.zip(split(${names.of(o.array)}, ${chunks}, ${this.text(o.stride)}))`);
        const spaces = s.scratch.map((x) => `scratch::<${x.dtype}>(${this.text(x.extent)})?`);
        // A part takes the name of its array inside the closure.
        const parts = owned.map((array) => names.of(array));
        const chunk = names.made('chunk');
        const pattern = parts.reduce((inner, part) => `(${inner}, ${part})`, chunk);
        const task = parts.length > 0 ? tuple([chunk, ...parts]) : chunk;
        const regroup = parts.length > 1 ? `.map(|${pattern}| ${task})` : '';
        lines.line(`let ${tasks}: Vec<_> = ${chunks}.iter()${zips.join('')}${regroup}.collect();`);
        const own = s.scratch.map((x) => names.made(x.array));
        const args = [
          `${chunk}.lo`,
          `${chunk}.hi`,
          ...shared.map((a) => names.of(a)),
          ...scalars.map(([n]) => names.of(n)),
          ...parts,
          ...own,
        ];
        const call_ = `${this.regions.get(s)!.name}::<S>(${args.join(', ')})`;
        if (own.length === 0) return lines.line(`${ctx}.run(${tasks}, |${task}| ${call_})?;`);
        // Scratch belongs to a thread, not to a chunk.
        lines.line(`${ctx}.run_with(${tasks}, || Ok(${tuple(spaces)}), |${task}, ${tuple(own)}| ${call_})?;`);
      }),
    );
  }
}

/** Made of numbers only, whatever is done with them. */
function isLiteral(e: L.Expr): boolean {
  return (
    e.k === 'const' ||
    (e.k === 'op' && e.of === e.type.elem && e.args.slice(e.op === 'select' ? 1 : 0).every(isLiteral))
  );
}
