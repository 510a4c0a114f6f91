/** Statements as TypeScript writes them: typed arrays and flat indices; a region is a call of its function. */
import type * as L from '../../ir/loop-ir.js';
import { stemOf } from '../../ir/symbols.js';
import { bodiesOf, exprsOf, visitExpr } from '../../ir/walk-loop.js';
import type { Origins } from '../common/origins.js';
import { regionUses } from '../common/regions.js';
import type { Renamer } from '../common/renamer.js';
import { ScriptStatements, type LoopHead } from '../common/script-statements.js';
import type { TypeScriptExpressions } from './expressions.js';
import { privatesIn, privateStorage, type Places } from './scratch.js';

export class TypeScriptStatements extends ScriptStatements {
  /** `regions`: the names of their functions; `places`: where scratch of this function lies. */
  constructor(
    names: Renamer,
    origins: Origins | undefined,
    readonly expressions: TypeScriptExpressions,
    readonly codes: readonly string[],
    readonly regions: ReadonlyMap<L.Parallel, { readonly name: string }>,
    readonly places: Places,
  ) {
    super(names, origins);
  }

  text(expr: L.Expr): string {
    return this.expressions.text(expr);
  }

  /** The statements of a function, after what they need throughout. */
  body(stmts: readonly L.Stmt[]): void {
    this.#views(stmts);
    this.#privates(stmts);
    this.stmts(stmts);
  }

  /** The bytes of an array four at a time, at whatever place they lie in memory. */
  #views(stmts: readonly L.Stmt[]): void {
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
      this.expressions.words.set(symbol, words);
      this.lines.line(`const ${words} = new DataView(${array}.buffer, ${array}.byteOffset, ${array}.byteLength);`);
    }
  }

  /** Small private arrays are had once per function, not once per iteration. */
  #privates(stmts: readonly L.Stmt[]): void {
    for (const { name, type, length } of privatesIn(stmts)) {
      const array = this.places.array(privateStorage(type.elem), String(length));
      this.lines.line(`const ${this.names.declare(name)} = ${array};`);
    }
  }

  protected override let(s: L.Let): void {
    const init = this.text(s.init);
    const name = this.names.declare(s.name);
    const type = s.type.elem === 'bool' && s.mutable ? ': boolean' : '';
    this.lines.line(`${s.mutable ? 'let' : 'const'} ${name}${type} = ${init};`);
  }

  protected override letArray(): void {}

  protected override assign(s: L.Assign): void {
    this.lines.line(`${this.names.of(s.name)} = ${this.text(s.value)};`);
  }

  protected override store(s: L.Store): void {
    this.lines.line(`${this.names.of(s.array)}[${this.text(s.index)}] = ${this.text(s.value)};`);
  }

  protected override head(s: L.For, v: string): LoopHead {
    return { declared: v, counter: v, end: this.text(s.to) };
  }

  protected override step(v: string, step: number): string {
    return step === -1 ? `${v}--` : super.step(v, step);
  }

  protected override parallel(s: L.Parallel): void {
    const { shared, scalars, owned } = regionUses(s);
    const args = [
      '0',
      this.text(s.extent),
      ...[...shared, ...scalars.map(([symbol]) => symbol), ...owned].map((symbol) => this.names.of(symbol)),
      ...s.scratch.map((x) => this.places.array(x.dtype, this.text(x.extent))),
    ];
    this.lines.line(`${this.regions.get(s)!.name}(${args.join(', ')});`);
  }

  protected override fail(s: L.Fail): void {
    this.lines.line(`return ${this.codes.indexOf(s.code) + 1} + 16 * ${this.text(s.index)};`);
  }
}
