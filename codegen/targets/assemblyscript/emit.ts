/**
 * Loop IR → AssemblyScript: pointers with explicit loads and stores, explicit v128. A vector of four
 * doubles is two registers, `name_0` and `name_1`; masks are kept 64 bits wide for all element types.
 * Memory belongs to JavaScript; a kernel takes its scratch from `top` upwards and grows memory if it must.
 */
import type * as L from '../../ir/loop-ir.js';
import { lengthOf } from '../../passes/wide-index.js';
import { bytesPerElement, type Storage } from '../../language/types.js';
import { visitStmts } from '../../ir/walk-loop.js';
import { floatLiteral, integerLiteral } from '../common/literals.js';
import { operation } from '../../language/operations/index.js';
import { Origins, type SourceOf } from '../common/origins.js';
import { Lines, printExpr, type Dialect } from '../common/printer.js';
import { ASSEMBLYSCRIPT, Renamer } from '../common/renamer.js';
import { PREC, atom, call, spell, type Fragment } from '../../language/spelling.js';

export interface EmittedAssemblyScript {
  readonly name: string;
  readonly params: string;
  readonly body: string;
  readonly helpers: readonly string[];
}

/** `name`: of the kernel's function. */
export function emitAssemblyScript(
  kernel: L.LoopKernel,
  codes: readonly string[],
  name: string,
  sourceOf: SourceOf,
): EmittedAssemblyScript {
  return new AssemblyScriptEmitter(kernel, codes, sourceOf).emit(name);
}

const TYPES: Record<string, string> = { f64: 'f64', f32: 'f32', i32: 'i32', u32: 'u32', bool: 'bool', index: 'i32' };
const SHIFT: Record<Storage, number> = { f64: 3, f32: 2, i32: 2, u32: 2, u8: 0 };
/** Registers that hold one vector. */
const parts = (type: L.Type): number => (type.lanes === 32 || type.elem === 'f64' || type.elem === 'bool' ? 2 : 1);
const storageOf = (elem: L.Type['elem']): Storage => (elem === 'index' || elem === 'bool' ? 'i32' : elem);

class AssemblyScriptEmitter {
  readonly lines = new Lines();
  readonly dtypes = new Map<string, Storage>();
  readonly privates = new Map<string, L.Type>();
  readonly helpers = new Set<string>();
  readonly dialect: Dialect;
  readonly names = new Renamer(ASSEMBLYSCRIPT);
  readonly origins: Origins;
  /** Where free memory begins. */
  top = '';

  /** Lengths of memory as doubles: they may be larger than 32 bits hold. */
  readonly length: (extent: L.Expr) => L.Expr;

  constructor(
    readonly kernel: L.LoopKernel,
    readonly codes: readonly string[],
    sourceOf: SourceOf,
  ) {
    this.origins = new Origins(sourceOf);
    this.length = lengthOf(kernel);
    for (const a of kernel.arrays) this.dtypes.set(a.name, a.dtype);
    this.dialect = {
      spelling: (row, _lanes, _simple, e) => {
        // In a cast, asc would compute the operand in the type that is cast to.
        if (
          /^to[FIU]/.test(row.name) &&
          /^(?:i32|u32|index)$/.test(row.of) &&
          /^</.test(row.as.text) &&
          e.args[0]!.k === 'op'
        ) {
          const name = `${row.name}_${row.of === 'u32' ? 'u32' : 'i32'}`;
          this.helpers.add(name);
          return call(name, 1);
        }
        if (row.as.text === '$0 < $1') return { ...row.as, generic: '$1 > $0' };
        const helper = /^(\w+_(?:f64|f32|i32|u32))\(/.exec(row.as.text);
        if (helper) this.helpers.add(helper[1]!);
        return row.as;
      },
      const: (e) => this.constant(e),
      name: (symbol) => this.names.of(symbol),
      load: (e, print) => {
        const dtype = this.privates.has(e.array) ? storageOf(e.type.elem) : this.dtypes.get(e.array)!;
        // A byte would be computed with as one.
        return {
          text: `${dtype === 'u8' ? 'i32.load8_u' : `load<${dtype}>`}(${this.address(e.array, e.index, dtype, print)})`,
          prec: PREC.postfix,
        };
      },
      vector: (e) => this.leave(e),
    };
  }

  constant(e: L.Const): Fragment {
    if (e.type.elem === 'bool') return atom(e.value ? 'true' : 'false');
    if (e.type.elem === 'f64') return floatLiteral(e.value, { nan: 'NaN', infinity: 'Infinity' });
    if (e.type.elem === 'f32')
      return { text: `<f32>${floatLiteral(e.value, { nan: 'NaN', infinity: 'Infinity' }).text}`, prec: PREC.unary };
    // Beyond 31 bits a literal alone would have 64.
    if (e.type.elem === 'u32') return { text: `<u32>${e.value}`, prec: PREC.unary };
    return integerLiteral(e.value);
  }

  /** Pointer, and the constant part of the position as an immediate offset. */
  address(array: string, index: L.Expr, dtype: Storage, print: (e: L.Expr) => Fragment, extra = 0): string {
    const base = this.names.of(array);
    const parts = apart(index);
    const [variable, places] =
      parts.constant > 0 && parts.constant < 100 ? [parts.variable, parts.constant] : [index, 0];
    const offset = extra + places * bytesPerElement[dtype];
    const shift = SHIFT[dtype];
    const scaled =
      variable &&
      (shift === 0
        ? spell({ text: '$0', prec: PREC.none, operands: [PREC.none] }, [print(variable)]).text
        : `(${spell({ text: `$0 << ${shift}`, prec: PREC.shift, operands: [PREC.shift] }, [print(variable)]).text})`);
    const pointer = scaled ? `${base} + ${shift === 0 ? `(${scaled})` : scaled}` : base;
    return offset > 0 ? `${pointer}, ${offset}` : pointer;
  }

  text(expr: L.Expr): string {
    return printExpr(this.dialect, expr).text;
  }

  // ---------------------------------------------------------------- vectors

  /** From a vector to a scalar. */
  leave(e: L.Splat | L.Ramp | L.Any | L.Bits): Fragment {
    if (e.k === 'any') {
      const [a, b] = this.vector(e.mask);
      return { text: `v128.any_true(v128.or(${a}, ${b}))`, prec: PREC.postfix };
    }
    if (e.k === 'bits') {
      const [a, b] = this.vector(e.mask);
      return { text: `(i8x16.bitmask(${a}) | (i8x16.bitmask(${b}) << 16))`, prec: PREC.atom };
    }
    throw new Error(`${e.k} is a vector`);
  }

  /** A name for something that is needed twice. */
  hold(text: string): string {
    if (/^[\w.]+$/.test(text)) return text;
    const name = this.names.made('part');
    this.lines.line(`const ${name} = ${text};`);
    return name;
  }

  /** The registers of a vector expression. */
  vector(e: L.Expr): string[] {
    const { elem } = e.type;
    const count = parts(e.type);
    const print = (x: L.Expr): Fragment => printExpr(this.dialect, x);
    switch (e.k) {
      case 'var':
        return [...this.names.allOf(e.name)];
      case 'splat': {
        const shape =
          elem === 'f64'
            ? 'f64x2'
            : elem === 'f32'
              ? 'f32x4'
              : elem === 'i32' || elem === 'u32'
                ? 'i32x4'
                : elem === 'u8'
                  ? 'i8x16'
                  : 'i64x2';
        const value =
          elem === 'bool'
            ? `-<i64>${printExpr(this.dialect, e.value).prec < PREC.unary ? `(${this.text(e.value)})` : this.text(e.value)}`
            : elem === 'u8'
              ? `<i8>${printExpr(this.dialect, e.value).prec < PREC.unary ? `(${this.text(e.value)})` : this.text(e.value)}`
              : this.text(e.value);
        return Array<string>(count).fill(
          `${shape}.splat(${count === 2 && e.value.k !== 'const' && e.value.k !== 'var' ? this.hold(value) : value})`,
        );
      }
      case 'ramp':
        return [`i32x4.add(i32x4.splat(${this.text(e.base)}), i32x4(0, 1, 2, 3))`];
      case 'load':
        return this.loadVector(e, count, print);
      case 'op':
        return this.operate(e);
      default:
        throw new Error(`${e.k} is no vector`);
    }
  }

  loadVector(e: L.Load, count: number, print: (x: L.Expr) => Fragment): string[] {
    const own = this.privates.get(e.array);
    if (own && own.lanes > 1) {
      const bytes = 16 * count;
      const array = this.names.of(e.array);
      const at =
        e.index.k === 'const'
          ? array
          : `${array} + ${printExpr(this.dialect, e.index).prec < PREC.mul ? `(${this.text(e.index)})` : this.text(e.index)} * ${bytes}`;
      const fixed = e.index.k === 'const' ? e.index.value * bytes : 0;
      return Array.from(
        { length: count },
        (_, half) => `v128.load(${at}${fixed + half * 16 > 0 ? `, ${fixed + half * 16}` : ''})`,
      );
    }
    const dtype = own ? storageOf(e.type.elem) : this.dtypes.get(e.array)!;
    if (!e.stride)
      return Array.from(
        { length: count },
        (_, half) => `v128.load(${this.address(e.array, e.index, dtype, print, half * 16)})`,
      );
    const size = bytesPerElement[dtype];
    const step = this.hold(
      `${printExpr(this.dialect, e.stride).prec < PREC.mul ? `(${this.text(e.stride)})` : this.text(e.stride)} * ${size}`,
    );
    const first = this.hold(
      `${this.names.of(e.array)} + (${spell({ text: `$0 << ${SHIFT[dtype]}`, prec: PREC.shift, operands: [PREC.shift] }, [print(e.index)]).text})`,
    );
    const shape = e.type.elem === 'f64' ? 'f64x2' : e.type.elem === 'f32' ? 'f32x4' : 'i32x4';
    const at = (lane: number): string =>
      `load<${dtype}>(${first}${lane === 0 ? '' : lane === 1 ? ` + ${step}` : ` + ${lane} * ${step}`})`;
    const perRegister = 4 / count;
    return Array.from({ length: count }, (_, half) => {
      let text = `${shape}.splat(${at(half * perRegister)})`;
      for (let lane = 1; lane < perRegister; lane++)
        text = `${shape}.replace_lane(${text}, ${lane}, ${at(half * perRegister + lane)})`;
      return text;
    });
  }

  operate(e: L.Op): string[] {
    const row = operation(e.op, e.of)!;
    const lanes = row.lanes!.as;
    const args = e.args.map((a) => this.vector(a));
    const count = parts(e.type);
    const moved = this.betweenWidths(e, args);
    if (moved) return moved;
    if (e.op === 'shl' || e.op === 'shr') {
      const by = e.args[1]!;
      return [
        spell(lanes, [
          atom(args[0]![0]!),
          atom(by.k === 'splat' ? this.text(by.value) : `i32x4.extract_lane(${args[1]![0]}, 0)`),
        ]).text,
      ];
    }
    if (e.op === 'mulHi')
      args.forEach((a) => {
        a[0] = this.hold(a[0]!);
      });
    const one = (half: number): string =>
      spell(
        lanes,
        args.map((a) => atom(a[Math.min(half, a.length - 1)]!)),
      ).text;
    if (e.op === 'select' && count === 1) {
      // The mask is 64 bits wide, the values are 32.
      const mask = `v128.shuffle<i32>(${args[0]![0]}, ${args[0]![1]}, 0, 2, 4, 6)`;
      return [`v128.bitselect(${args[1]![0]}, ${args[2]![0]}, ${mask})`];
    }
    if (row.result === 'bool' && e.type.lanes === 4 && (e.of === 'i32' || e.of === 'u32' || e.of === 'f32')) {
      const narrow = this.hold(one(0));
      return [`i64x2.extend_low_i32x4_s(${narrow})`, `i64x2.extend_high_i32x4_s(${narrow})`];
    }
    return Array.from({ length: count }, (_, half) => one(half));
  }

  /** Operations from one register to two, or from two to one. */
  betweenWidths(e: L.Op, args: readonly string[][]): string[] | undefined {
    const spelled = (...of: string[]): string => spell(operation(e.op, e.of)!.lanes!.as, of.map(atom)).text;
    const upper = (of: string): string => `v128.shuffle<i32>(${of}, ${of}, 2, 3, 2, 3)`;
    const [a, b] = args as [string[], string[]];
    switch (e.op) {
      case 'toF64': {
        const low = this.hold(a[0]!);
        return [spelled(low), spelled(upper(low))];
      }
      case 'toI32':
      case 'toF32':
        return e.of === 'f64' ? [`v128.shuffle<i32>(${spelled(a[0]!)}, ${spelled(a[1]!)}, 0, 1, 4, 5)`] : undefined;
      case 'highWord':
      case 'lowWord':
        return [spelled(a[0]!, a[1]!)];
      case 'fromWords': {
        const [high, low] = [this.hold(a[0]!), this.hold(b[0]!)];
        return [spelled(high, low), spelled(upper(high), upper(low))];
      }
      case 'powerOfTwo': {
        const [high, zero] = [this.hold(spelled(a[0]!)), 'i32x4.splat(0)'];
        return [`v128.shuffle<i32>(${zero}, ${high}, 0, 4, 1, 5)`, `v128.shuffle<i32>(${zero}, ${high}, 2, 6, 3, 7)`];
      }
      default:
        return undefined;
    }
  }

  // ---------------------------------------------------------------- statements

  emit(name: string): EmittedAssemblyScript {
    const { kernel, lines, names } = this;
    const array = (role: 'input' | 'output'): string[] =>
      kernel.arrays.filter((a) => a.role === role).map((a) => `${names.declare(a.name)}: usize`);
    const params = [
      ...array('input'),
      ...kernel.sizes.map((s) => `${names.declare(s)}: i32`),
      ...kernel.params.map((p) => `${names.declare(p.name)}: ${p.kind === 'int' ? 'i32' : 'f64'}`),
      ...kernel.derived.map((d) => `${names.declare(d.name)}: i32`),
      ...array('output'),
    ];
    const scratch = names.made('scratch');
    this.top = names.made('top');
    lines.line(`let ${this.top} = ${scratch};`);
    for (const a of kernel.arrays) if (a.role === 'scratch') this.claim(a.name, a.dtype, a.extent, a.zeroed === true);
    for (const a of kernel.arrays) {
      if (a.role === 'table')
        lines.line(
          `const ${names.declare(a.name)} = memory.data<${a.dtype}>([${a.values!.map((v) => (a.dtype === 'f64' ? floatLiteral(v, { nan: 'NaN', infinity: 'Infinity' }) : integerLiteral(v)).text).join(', ')}]);`,
        );
    }
    // A loop and its remainder may use one name, with vectors in one and scalars in the other.
    const room = new Map<string, number>();
    visitStmts(kernel.body, (s) => {
      if (s.k !== 'letArray') return;
      const bytes = s.length * (s.type.lanes > 1 ? 16 * parts(s.type) : bytesPerElement[storageOf(s.type.elem)]);
      room.set(s.name, Math.max(bytes, room.get(s.name) ?? 0));
    });
    for (const [symbol, bytes] of room) this.take(symbol, `${bytes}.0`, 1);
    this.stmts(kernel.body);
    lines.line('return 0;');
    return {
      name: new Renamer(ASSEMBLYSCRIPT).made(name),
      params: [...params, `${scratch}: usize`].join(', '),
      body: lines.text,
      helpers: [...this.helpers].sort(),
    };
  }

  claim(symbol: string, dtype: Storage, extent: L.Expr, zeroed: boolean): void {
    this.dtypes.set(symbol, dtype);
    const name = this.take(symbol, this.text(this.length(extent)), bytesPerElement[dtype]);
    if (zeroed) this.lines.line(`memory.fill(${name}, 0, ${this.top} - ${name});`);
  }

  /** Memory from the top on, under the name of an array. */
  take(symbol: string, count: string, size: number): string {
    const { lines, top } = this;
    const name = this.names.declare(symbol);
    lines.line(`const ${name} = ${top};`);
    lines.line(`${top} = claim(${top}, ${count}, ${size}.0);`);
    lines.line(`if (${top} === 0) return -1;`);
    return name;
  }

  /** The statements of a block. */
  stmts(stmts: readonly L.Stmt[]): void {
    this.names.inside(() => {
      for (const s of stmts) {
        for (const text of this.origins.before(s)) this.lines.line(`// ${text}`);
        this.stmt(s);
      }
    });
  }

  stmt(s: L.Stmt): void {
    const { lines, names } = this;
    switch (s.k) {
      case 'let': {
        const keyword = s.mutable ? 'let' : 'const';
        if (s.type.lanes > 1) {
          const values = this.vector(s.init);
          const registers = values.length === 1 ? [names.declare(s.name)] : names.declareHalves(s.name);
          return values.forEach((value, half) => lines.line(`${keyword} ${registers[half]} = ${value};`));
        }
        const init = this.text(s.init);
        return lines.line(`${keyword} ${names.declare(s.name)}: ${TYPES[s.type.elem]} = ${init};`);
      }
      case 'letArray':
        this.privates.set(s.name, s.type);
        return;
      case 'comment':
        return lines.line(`// ${s.text}`);
      case 'assign': {
        if (s.value.type.lanes === 1) return lines.line(`${names.of(s.name)} = ${this.text(s.value)};`);
        const registers = names.allOf(s.name);
        // The second half may read the first half's old value only through its own names, so order is free.
        return this.vector(s.value).forEach((value, half) => lines.line(`${registers[half]} = ${value};`));
      }
      case 'store':
        return this.store(s);
      case 'for':
        return names.inside(() => {
          const v = names.declare(s.v);
          const step = s.step === 1 ? `${v}++` : s.step > 0 ? `${v} += ${s.step}` : `${v} -= ${-s.step}`;
          const [type, cast] = s.counts === 'f64' ? ['f64', ''] : ['i32', s.counts === 'unsigned' ? '<u32>' : ''];
          const end =
            cast === ''
              ? this.bound(s.to)
              : spell({ text: '<u32>$0', prec: PREC.unary, operands: [PREC.unary] }, [printExpr(this.dialect, s.to)])
                  .text;
          return lines.block(
            `for (let ${v}: ${type} = ${this.text(s.from)}; ${cast}${v} ${s.step > 0 ? '<' : '>'} ${end}; ${step}) {`,
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
        return lines.block('{', () =>
          names.inside(() => {
            lines.line(`const ${names.declare(s.lo)}: i32 = 0;`);
            const extent = this.text(s.extent);
            lines.line(`const ${names.declare(s.hi)}: i32 = ${extent};`);
            const mark = s.scratch.length > 0 ? names.made('mark') : '';
            if (s.scratch.length > 0) lines.line(`const ${mark} = ${this.top};`);
            for (const x of s.scratch) this.claim(x.array, x.dtype, x.extent, false);
            this.stmts(s.body);
            if (s.scratch.length > 0) lines.line(`${this.top} = ${mark};`);
          }),
        );
      case 'fail':
        return lines.line(`return <f64>${this.codes.indexOf(s.code) + 1} + 16.0 * <f64>(${this.text(s.index)});`);
    }
  }

  /** A bound is computed once where it is more than a name. */
  bound(to: L.Expr): string {
    const text = printExpr(this.dialect, to);
    return text.prec < PREC.shift ? `(${text.text})` : text.text;
  }

  store(s: L.Store): void {
    const { lines } = this;
    const print = (x: L.Expr): Fragment => printExpr(this.dialect, x);
    const own = this.privates.get(s.array);
    if (s.value.type.lanes === 1) {
      const dtype = own ? storageOf(s.value.type.elem) : this.dtypes.get(s.array)!;
      const [pointer, offset] = split(this.address(s.array, s.index, dtype, print));
      return lines.line(`store<${dtype}>(${pointer}, ${this.text(s.value)}${offset});`);
    }
    const values = this.vector(s.value);
    const count = values.length;
    if (own && own.lanes > 1) {
      const bytes = 16 * count;
      const array = this.names.of(s.array);
      const at =
        s.index.k === 'const'
          ? array
          : `${array} + ${printExpr(this.dialect, s.index).prec < PREC.mul ? `(${this.text(s.index)})` : this.text(s.index)} * ${bytes}`;
      const fixed = s.index.k === 'const' ? s.index.value * bytes : 0;
      return values.forEach((value, half) =>
        lines.line(`v128.store(${at}, ${value}${fixed + half * 16 > 0 ? `, ${fixed + half * 16}` : ''});`),
      );
    }
    const dtype = own ? storageOf(s.value.type.elem) : this.dtypes.get(s.array)!;
    if (!s.stride) {
      // Both halves are computed before either is stored: a source may overlap what is written.
      const held = count > 1 ? values.map((value) => this.hold(value)) : values;
      return held.forEach((value, half) => {
        const [pointer, offset] = split(this.address(s.array, s.index, dtype, print, half * 16));
        lines.line(`v128.store(${pointer}, ${value}${offset});`);
      });
    }
    const size = bytesPerElement[dtype];
    const step = this.hold(
      `${printExpr(this.dialect, s.stride).prec < PREC.mul ? `(${this.text(s.stride)})` : this.text(s.stride)} * ${size}`,
    );
    const first = this.hold(
      `${this.names.of(s.array)} + (${spell({ text: `$0 << ${SHIFT[dtype]}`, prec: PREC.shift, operands: [PREC.shift] }, [print(s.index)]).text})`,
    );
    const shape = s.value.type.elem === 'f64' ? 'f64x2' : s.value.type.elem === 'f32' ? 'f32x4' : 'i32x4';
    const held = values.map((value) => this.hold(value));
    const perRegister = 4 / count;
    for (let lane = 0; lane < 4; lane++) {
      const half = Math.floor(lane / perRegister);
      lines.line(
        `store<${dtype}>(${first}${lane === 0 ? '' : lane === 1 ? ` + ${step}` : ` + ${lane} * ${step}`}, ${shape}.extract_lane(${held[half]}, ${lane % perRegister}));`,
      );
    }
  }
}

/** `pointer, 16` → pointer and `, 16`. */
function split(address: string): [string, string] {
  const comma = address.lastIndexOf(', ');
  return comma > 0 && /^\d+$/.test(address.slice(comma + 2))
    ? [address.slice(0, comma), address.slice(comma)]
    : [address, ''];
}

/** What a position is made of: a constant, and the rest. A place of an array does not depend on how its position is added up. */
function apart(e: L.Expr): { readonly variable: L.Expr | undefined; readonly constant: number } {
  if (e.k === 'const') return { variable: undefined, constant: e.value };
  if (e.k !== 'op' || e.of !== 'index' || (e.op !== 'add' && e.op !== 'sub')) return { variable: e, constant: 0 };
  const [x, y] = e.args.map(apart) as [ReturnType<typeof apart>, ReturnType<typeof apart>];
  if (e.op === 'sub')
    return y.variable ? { variable: e, constant: 0 } : { variable: x.variable, constant: x.constant - y.constant };
  const variable = x.variable && y.variable ? { ...e, args: [x.variable, y.variable] } : (x.variable ?? y.variable);
  return { variable, constant: x.constant + y.constant };
}
