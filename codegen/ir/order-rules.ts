/**
 * What may run in any order may not be able to tell in which order it ran, and what decides how often a loop runs
 * is settled before its first step. These rules bind authors and the compiler alike: the frontend reports them with
 * a code, the verifier holds every kernel IR to them.
 */
import { arraysWritten, axesOf, carries, isVar, nameChanged, nameRead, references, visitHere } from './effects.js';
import { foldedBy, visitKernelExpr, visitKernelStmts } from './walk-kernel.js';
import type { Block, Each, Expr, Kernel, Stmt, Windows } from './kernel-ir.js';
import { readBeforeWritten } from './scratch-rules.js';
import type { ArrayDecl, Span } from '../language/types.js';

type Sentence = (spell: (name: string) => string) => string;

export interface Violation {
  /** A variable of the surroundings changes; a store elsewhere than the own place; a read of what other steps write; a bound that moves; a place of its own for windows. */
  readonly rule: 'state' | 'place' | 'read' | 'settled' | 'nested';
  readonly span: Span;
  /** The mistake, for a reader who knows what the IR calls `name` as `spell(name)`. */
  readonly say: Sentence;
  /** What makes it a mistake. */
  readonly because?: { readonly span: Span; readonly say: Sentence };
}

/** A part of the kernel whose runs may not see one another. */
interface Region {
  readonly kind: 'closure' | 'fill' | 'each' | 'windows';
  readonly span: Span;
  readonly references: ReadonlyMap<string, number>;
  /** The counters that an index has to be made of: those of a row, or of one element. */
  readonly own: readonly string[];
  /** A recurrence over a series runs in order. */
  readonly ordered: boolean;
}

export function orderViolations(kernel: Pick<Kernel, 'arrays' | 'body' | 'derived'>): Violation[] {
  return new OrderRules(kernel).run();
}

/** Whether a step may store there. */
function isOwnPlace({ kind, own }: Region, outermost: boolean, index: readonly Expr[]): boolean {
  if (kind === 'windows') return own.every((v, axis) => isVar(index[axis], v));
  if (kind !== 'each') return false;
  return outermost ? isVar(index[0], own[0]!) : index.some((i) => isVar(i, own[0]!));
}

function ownPlace({ kind, own }: Region, spell: (name: string) => string): string {
  if (kind === 'each') return `inside each ${spell(own[0]!)}, only element or row ${spell(own[0]!)} may be written`;
  return kind === 'windows'
    ? 'inside `windows`, only the place of the window may be written'
    : 'nothing may be written inside this function';
}

class OrderRules {
  readonly found: Violation[] = [];
  readonly #regions: Region[] = [];
  /** How many regions surrounded a variable where it was declared. */
  readonly #depth = new Map<string, number>();
  readonly #everywhere: Map<string, number>;
  readonly #arrays: ReadonlyMap<string, ArrayDecl>;

  constructor(readonly kernel: Pick<Kernel, 'arrays' | 'body' | 'derived'>) {
    this.#everywhere = references(kernel.body);
    this.#arrays = new Map(kernel.arrays.map((a) => [a.name, a]));
  }

  run(): Violation[] {
    this.statements(this.kernel.body);
    return this.found;
  }

  add(rule: Violation['rule'], span: Span, say: Sentence, because?: Violation['because']): void {
    this.found.push({ rule, span, say, ...(because ? { because } : {}) });
  }

  within(region: Region, run: () => void): void {
    this.#regions.push(region);
    run();
    this.#regions.pop();
  }

  // ---------------------------------------------------------------- walking

  statements(list: readonly Stmt[]): void {
    for (const s of list) this.statement(s);
  }

  expression(e: Expr): void {
    visitHere(e, (inner) => {
      if ('body' in inner) this.closure(inner.body, 'closure', inner.span);
    });
  }

  closure(body: Block, kind: Region['kind'], span: Span, own: readonly string[] = []): void {
    this.within({ kind, span, references: references(body), own, ordered: false }, () => this.block(body));
  }

  block(body: Block): void {
    this.statements(body.stmts);
    this.expression(body.result);
  }

  statement(s: Stmt): void {
    switch (s.k) {
      case 'let':
        this.expression(s.init);
        this.#depth.set(s.name, this.#regions.length);
        return;
      case 'assign':
        this.expression(s.value);
        return this.assigned(s.name, s.span);
      case 'store':
        s.index.forEach((i) => this.expression(i));
        this.expression(s.value);
        return this.stored(s.array, s.index, s.span);
      case 'for':
        this.expression(s.from);
        this.expression(s.to);
        this.settled(s.span, 'the loop bound', [s.to], s.body);
        return this.statements(s.body);
      case 'while':
        this.expression(s.cond);
        return this.statements(s.body);
      case 'if':
        this.expression(s.cond);
        this.statements(s.then);
        return this.statements(s.else);
      case 'fill': {
        const own = s.vars;
        this.stored(s.array, undefined, s.span);
        return this.within({ kind: 'fill', span: s.span, references: references(s.body), own, ordered: false }, () => {
          this.block(s.body);
          this.others(
            s.body,
            new Set([s.array]),
            (index) => own.every((v, axis) => isVar(index[axis], v)),
            () => '`fill` may read only the element that it writes',
            s.span,
          );
        });
      }
      case 'each':
        this.expression(s.from);
        this.expression(s.to);
        this.settled(s.span, 'the range of `each`', [s.from, s.to], s.body);
        return this.each(s);
      case 'where':
        this.expression(s.from);
        this.expression(s.to);
        this.settled(s.span, 'the end of the range', [s.to], s.body);
        this.settled(s.span, 'the condition of `where`', [s.cond], s.body);
        this.expression(s.cond);
        return this.statements(s.body);
      case 'windows':
        return this.windows(s);
      case 'iterate':
        this.expression(s.limit);
        this.settled(s.span, 'the limit of `iterate`', [s.limit], [s.body]);
        this.block(s.body);
        this.#depth.set(s.count, this.#regions.length);
        return;
      case 'fail':
        return this.expression(s.index);
      case 'break':
      case 'continue':
        return;
    }
  }

  each(s: Each): void {
    const region: Region = { kind: 'each', span: s.span, references: references(s.body), own: [s.v], ordered: false };
    const outermost = this.isOutermost(this.#regions.length);
    this.within(region, () => {
      this.statements(s.body);
      const written = this.sharedWrites(s.body, region);
      const axes = outermost ? undefined : axesOf(s.body, s.v);
      const own = (index: readonly Expr[], array: string): boolean =>
        outermost ? isVar(index[0], s.v) : [...(axes!.get(array) ?? [])].some((axis) => isVar(index[axis], s.v));
      this.others(
        s.body,
        written,
        own,
        (spell) => `other steps write it, so only element or row ${spell(s.v)} may be read`,
        s.span,
      );
      const scratch = new Set([...arraysWritten(s.body)].filter((name) => this.isPrivate(name, region)));
      if (scratch.size > 0)
        for (const load of readBeforeWritten(this.kernel, s.body, scratch))
          this.add(
            'read',
            load.span,
            (spell) =>
              `cannot read ${spell(load.array)} here: this step has not written it, and values left by earlier steps are undefined`,
            { span: s.span, say: () => 'steps may run in any order' },
          );
    });
  }

  windows(s: Windows): void {
    for (const e of [s.rows, s.cols, s.size]) this.expression(e);
    this.settled(s.span, 'the size of the window', [s.rows, s.cols, s.size], s.body);
    this.settled(s.span, 'the values of the window', s.values, s.body);
    this.settled(s.span, 'a fold', foldedBy(s.folds), s.body);
    const outer = this.#regions.at(-1);
    if (outer)
      this.add('nested', s.span, () => '`windows` cannot be called in a body that may run in any order', {
        span: outer.span,
        say: () => 'this body may run in any order',
      });
    if (outer) return;
    for (const one of s.values) this.closure(one, 'closure', one.span);
    const single = s.cols.k === 'const' && s.cols.value === 1;
    const region: Region = {
      kind: 'windows',
      span: s.span,
      references: references(s.body),
      own: single ? [s.row] : [s.row, s.col],
      ordered: single && carries(s),
    };
    this.within(region, () => {
      this.statements(s.body);
      if (region.ordered) return;
      const own = (index: readonly Expr[]): boolean => region.own.every((v, axis) => isVar(index[axis], v));
      this.others(
        s.body,
        this.sharedWrites(s.body, region),
        own,
        () => 'other rows write it, so only the place of the window may be read',
        s.span,
      );
    });
  }

  // ---------------------------------------------------------------- the rules

  assigned(name: string, span: Span): void {
    const depth = this.#depth.get(name) ?? 0;
    const region = this.#regions.slice(depth).find((r) => !r.ordered);
    if (!region) return;
    const text =
      region.kind === 'windows'
        ? 'over a matrix, rows and columns may run in any order'
        : 'this body may run in any order';
    this.add(
      'state',
      span,
      (spell) => `cannot change ${spell(name)} here: it is declared outside a body that may run in any order`,
      {
        span: region.span,
        say: () => text,
      },
    );
  }

  /** An array that is used nowhere else is every step's own; a function that gives a value writes nothing. */
  isPrivate(name: string, region: Region): boolean {
    return (
      region.kind === 'each' &&
      this.#arrays.get(name)?.role === 'local' &&
      region.references.get(name) === this.#everywhere.get(name)
    );
  }

  stored(name: string, index: readonly Expr[] | undefined, span: Span): void {
    this.#regions.forEach((region, depth) => {
      if (this.isPrivate(name, region)) return;
      // The outermost `each` owns whole rows; one inside it splits what its row leaves.
      const outermost = this.isOutermost(depth);
      const owned = isOwnPlace(region, outermost, index ?? []);
      if (owned) return;
      this.add('place', span, (spell) => `cannot write ${spell(name)} here: ${ownPlace(region, spell)}`, {
        span: region.span,
        say: () => 'this body may run in any order',
      });
    });
  }

  isOutermost(depth: number): boolean {
    return !this.#regions.slice(0, depth).some((outer) => outer.kind === 'each' || outer.kind === 'windows');
  }

  sharedWrites(body: readonly Stmt[], region: Region): Set<string> {
    const written = arraysWritten(body);
    for (const name of written) if (this.isPrivate(name, region)) written.delete(name);
    return written;
  }

  /** Places of other steps may hold their old or their new values. */
  others(
    body: Block | readonly Stmt[],
    written: ReadonlySet<string>,
    own: (index: readonly Expr[], array: string) => boolean,
    text: Sentence,
    region: Span,
  ): void {
    const expr = (e: Expr): void => {
      if (e.k === 'load' && written.has(e.array) && !own(e.index, e.array))
        this.add('read', e.span, (spell) => `cannot read ${spell(e.array)} here: ${text(spell)}`, {
          span: region,
          say: (spell) => `this body writes ${spell(e.array)}`,
        });
      if (e.k === 'sumBy' && written.has(e.label))
        this.add('read', e.span, (spell) => `cannot read ${spell(e.label)} here: ${text(spell)}`, {
          span: region,
          say: (spell) => `this body writes ${spell(e.label)}`,
        });
    };
    if ('result' in body) {
      visitKernelStmts(body.stmts, expr);
      visitKernelExpr(body.result, expr);
    } else visitKernelStmts(body, expr);
  }

  settled(span: Span, role: string, read: readonly (Expr | Block)[], body: readonly (Stmt | Block)[]): void {
    const changed = new Map<string, Span>();
    const stmt = (s: Stmt): void => {
      const name = nameChanged(s);
      if (name !== undefined && !changed.has(name)) changed.set(name, s.span);
    };
    for (const part of body) {
      if ('result' in part) {
        visitKernelStmts(part.stmts, () => {}, stmt);
        visitKernelExpr(part.result, () => {}, stmt);
      } else visitKernelStmts([part], () => {}, stmt);
    }
    const said = new Set<string>();
    const expr = (e: Expr): void => {
      const name = nameRead(e);
      if (name === undefined || said.has(name) || !changed.has(name)) return;
      said.add(name);
      this.add(
        'settled',
        e.span.file === span.file ? e.span : span,
        (spell) => `${role} reads ${spell(name)}, which the body changes`,
        { span: changed.get(name)!, say: (spell) => `${spell(name)} changes here` },
      );
    };
    for (const part of read) {
      if ('result' in part) {
        visitKernelStmts(part.stmts, expr);
        visitKernelExpr(part.result, expr);
      } else visitKernelExpr(part, expr);
    }
  }
}
