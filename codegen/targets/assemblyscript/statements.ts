/** Statements as AssemblyScript writes them: explicit stores, and a region in place, since there are no threads. */
import type * as L from '../../ir/loop-ir.js';
import { PREC, form, spell } from '../../language/spelling.js';
import type { Origins } from '../common/origins.js';
import type { Lines } from '../common/printer.js';
import { ScriptStatements, type LoopHead } from '../common/script-statements.js';
import type { Arena } from './arena.js';
import type { AssemblyScriptExpressions } from './expressions.js';
import { BYTES_PER_REGISTER, immediate, strided } from './memory.js';
import { SHAPES, TYPES } from './types.js';

const UNSIGNED = form('<u32>$0', PREC.unary, PREC.unary);

export class AssemblyScriptStatements extends ScriptStatements {
  constructor(
    readonly expressions: AssemblyScriptExpressions,
    lines: Lines,
    origins: Origins,
    readonly codes: readonly string[],
    readonly arena: Arena,
  ) {
    super(expressions.names, origins, lines);
  }

  text(expr: L.Expr): string {
    return this.expressions.text(expr);
  }

  protected override let(s: L.Let): void {
    const { lines, names } = this;
    const keyword = s.mutable ? 'let' : 'const';
    if (s.type.lanes > 1) {
      const values = this.expressions.vectors.registers(s.init);
      const registers = values.length === 1 ? [names.declare(s.name)] : names.declareHalves(s.name);
      return values.forEach((value, half) => lines.line(`${keyword} ${registers[half]} = ${value};`));
    }
    const init = this.text(s.init);
    lines.line(`${keyword} ${names.declare(s.name)}: ${TYPES[s.type.elem]} = ${init};`);
  }

  protected override letArray(s: L.LetArray): void {
    this.expressions.memory.privates.set(s.name, s.type);
  }

  protected override assign(s: L.Assign): void {
    const { lines, names } = this;
    if (s.value.type.lanes === 1) return lines.line(`${names.of(s.name)} = ${this.text(s.value)};`);
    const registers = names.allOf(s.name);
    // The second half may read the first half's old value only through its own names, so order is free.
    this.expressions.vectors.registers(s.value).forEach((value, half) => lines.line(`${registers[half]} = ${value};`));
  }

  protected override head(s: L.For, v: string): LoopHead {
    if (s.counts === 'f64') return { declared: `${v}: f64`, counter: v, end: this.#bound(s.to) };
    const cast = s.counts === 'unsigned' ? '<u32>' : '';
    const end = cast === '' ? this.#bound(s.to) : spell(UNSIGNED, [this.expressions.print(s.to)]).text;
    return { declared: `${v}: i32`, counter: `${cast}${v}`, end };
  }

  /** What the counter is compared with: in parentheses where it is more than sums and products. */
  #bound(to: L.Expr): string {
    const { text, prec } = this.expressions.print(to);
    return prec < PREC.shift ? `(${text})` : text;
  }

  protected override parallel(s: L.Parallel): void {
    const { lines, names } = this;
    lines.block('{', () =>
      names.inside(() => {
        lines.line(`const ${names.declare(s.lo)}: i32 = 0;`);
        const extent = this.text(s.extent);
        lines.line(`const ${names.declare(s.hi)}: i32 = ${extent};`);
        this.arena.within(s, () => this.stmts(s.body));
      }),
    );
  }

  protected override fail(s: L.Fail): void {
    this.lines.line(`return <f64>${this.codes.indexOf(s.code) + 1} + 16.0 * <f64>(${this.text(s.index)});`);
  }

  protected override store(s: L.Store): void {
    if (s.value.type.lanes > 1) return this.#storeVector(s, this.expressions.vectors.registers(s.value));
    const { memory } = this.expressions;
    const dtype = memory.storage(s.array, s.value.type.elem);
    const at = memory.address(s.array, s.index, dtype);
    this.lines.line(`store<${dtype}>(${at.pointer}, ${this.text(s.value)}${immediate(at)});`);
  }

  #storeVector(s: L.Store, values: readonly string[]): void {
    const { memory, vectors } = this.expressions;
    const count = values.length;
    if (memory.holdsVectors(s.array))
      return values.forEach((value, half) => {
        const at = memory.register(s.array, s.index, count, half);
        this.lines.line(`v128.store(${at.pointer}, ${value}${immediate(at)});`);
      });
    if (s.stride) return this.#storeStrided(s, s.stride, values);
    const dtype = memory.storage(s.array, s.value.type.elem);
    // Both halves are computed before either is stored: a source may overlap what is written.
    const held = count > 1 ? values.map((value) => vectors.hold(value)) : values;
    held.forEach((value, half) => {
      const at = memory.address(s.array, s.index, dtype, half * BYTES_PER_REGISTER);
      this.lines.line(`v128.store(${at.pointer}, ${value}${immediate(at)});`);
    });
  }

  #storeStrided(s: L.Store, stride: L.Expr, values: readonly string[]): void {
    const { memory, vectors } = this.expressions;
    const { elem } = s.value.type;
    const dtype = memory.storage(s.array, elem);
    const [first, step] = vectors.strides(s, stride, elem);
    const held = values.map((value) => vectors.hold(value));
    const perRegister = 4 / values.length;
    for (let lane = 0; lane < 4; lane++) {
      const register = held[Math.floor(lane / perRegister)];
      const value = `${SHAPES[elem]}.extract_lane(${register}, ${lane % perRegister})`;
      this.lines.line(`store<${dtype}>(${strided(first, step, lane)}, ${value});`);
    }
  }
}
