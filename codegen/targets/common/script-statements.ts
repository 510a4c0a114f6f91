/** Loops and conditions as the family of C writes them: alike in both script targets. */
import type * as L from '../../ir/loop-ir.js';
import { StatementPrinter } from './statements.js';

/** What the head of a counting loop says besides its step. */
export interface LoopHead {
  /** The counter where it is declared. */
  readonly declared: string;
  /** The counter where it is compared, and with what. */
  readonly counter: string;
  readonly end: string;
}

export abstract class ScriptStatements extends StatementPrinter {
  abstract text(expr: L.Expr): string;
  protected abstract head(s: L.For, v: string): LoopHead;

  protected step(v: string, step: number): string {
    if (step === 1) return `${v}++`;
    return step > 0 ? `${v} += ${step}` : `${v} -= ${-step}`;
  }

  protected override for(s: L.For): void {
    this.names.inside(() => {
      const v = this.names.declare(s.v);
      const { declared, counter, end } = this.head(s, v);
      const goesOn = `${counter} ${s.step > 0 ? '<' : '>'} ${end}`;
      this.lines.block(`for (let ${declared} = ${this.text(s.from)}; ${goesOn}; ${this.step(v, s.step)}) {`, () =>
        this.stmts(s.body),
      );
    });
  }

  protected override while(s: L.While): void {
    this.lines.block(`while (${this.text(s.cond)}) {`, () => this.stmts(s.body));
  }

  protected override if(s: L.If): void {
    this.lines.block(`if (${this.text(s.cond)}) {`, () => this.stmts(s.then));
    if (s.else.length > 0) this.lines.block('else {', () => this.stmts(s.else));
  }
}
