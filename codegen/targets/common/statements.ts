/** Statements in their order, each after the author's line that it came from: what printing them is in every target. */
import type * as L from '../../ir/loop-ir.js';
import type { Origins } from './origins.js';
import { Lines } from './printer.js';
import type { Renamer } from './renamer.js';

/** One printed function, with names and lines of its own; a target says how it writes what it does not share. */
export abstract class StatementPrinter {
  /** Without `origins` no line of the author's is quoted. */
  constructor(
    readonly names: Renamer,
    readonly origins: Origins | undefined,
    readonly lines: Lines = new Lines(),
  ) {}

  protected abstract let(s: L.Let): void;
  protected abstract letArray(s: L.LetArray): void;
  protected abstract assign(s: L.Assign): void;
  protected abstract store(s: L.Store): void;
  protected abstract for(s: L.For): void;
  protected abstract while(s: L.While): void;
  protected abstract if(s: L.If): void;
  protected abstract parallel(s: L.Parallel): void;
  protected abstract fail(s: L.Fail): void;

  /** The statements of a block. */
  stmts(stmts: readonly L.Stmt[]): void {
    this.names.inside(() => {
      for (const s of stmts) {
        for (const text of this.origins?.before(s) ?? []) this.lines.line(`// ${text}`);
        this.stmt(s);
      }
    });
  }

  private stmt(s: L.Stmt): void {
    switch (s.k) {
      case 'let':
        return this.let(s);
      case 'letArray':
        return this.letArray(s);
      case 'assign':
        return this.assign(s);
      case 'store':
        return this.store(s);
      case 'for':
        return this.for(s);
      case 'while':
        return this.while(s);
      case 'if':
        return this.if(s);
      case 'parallel':
        return this.parallel(s);
      case 'fail':
        return this.fail(s);
      case 'break':
      case 'continue':
        return this.lines.line(`${s.k};`);
      case 'comment':
        return this.lines.line(`// ${s.text}`);
    }
  }
}
