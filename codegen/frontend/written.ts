/**
 * Every output is written, on every path, before it is read. A loop is taken to write the elements it counts over;
 * what a loop gives to a scalar output it gives only if it surely runs. Nothing is asked of outputs that a statement
 * with a mistake mentions.
 */
import type { Diagnostics, Note } from '../diagnostics/diagnostics.js';
import type { Block, Expr, Kernel, Stmt } from '../ir/kernel-ir.js';
import type { ArrayDecl, Span } from '../language/types.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import { NothingToWrite } from './nothing-to-write.js';

type Names = ReadonlySet<string>;
type If = Extract<Stmt, { k: 'if' }>;
/** What is surely written where statements end, undefined where they never do, and at every jump out of them. */
interface Flow {
  readonly end: Names | undefined;
  readonly jumps: readonly Jump[];
}
interface Jump {
  readonly names: Names;
  readonly k: 'break' | 'continue';
  readonly span: Span;
}
/** Where one path writes and another does not; `advice` is where the other one should, if there is such a place. */
interface Gap extends Note {
  readonly advice?: string;
  readonly related?: Note;
}

/** Gives the outputs that something was said about. */
export function checkWritten(
  kernel: Pick<Kernel, 'arrays' | 'body' | 'params' | 'sizeRules' | 'derived'>,
  touched: Names,
  diagnostics: Diagnostics,
): Names {
  const reported = new Set<string>();
  const outputs = kernel.arrays.filter((a) => a.role === 'output' && !touched.has(a.name));
  const checker = new Written(kernel, new Map(outputs.map((o) => [o.name, o])), new NothingToWrite(outputs, kernel));
  const somewhere = writtenIn(kernel.body);
  const surely = checker.flow(kernel.body, new Set()).end;
  for (const output of outputs) {
    const name = output.publicName ?? output.name;
    if (!surely?.has(output.name)) reported.add(output.name);
    if (!somewhere.has(output.name)) {
      diagnostics.report('TF4006', output.span, `The output \`${name}\` is never written.`, {
        hint:
          output.shape.length === 0
            ? `Write \`${name}.set(…)\`.`
            : `Write \`fill(${name}, …)\`, or a loop that writes its elements.`,
      });
    } else if (surely && !surely.has(output.name)) {
      const gap: Gap = checker.gap(kernel.body, output) ?? { span: output.span, message: 'on every path' };
      const before =
        output.shape.length === 0 ? `${name}.set(${noValue(output)})` : `fill(${name}, () => ${noValue(output)})`;
      diagnostics.report('TF4008', gap.span, `The output \`${name}\` is not written ${gap.message}.`, {
        hint: gap.advice ? `Write it ${gap.advice}, or write \`${before}\` first.` : `Write \`${before}\` first.`,
        related: [
          { span: output.span, message: `\`${name}\` is declared here` },
          ...(gap.related ? [gap.related] : []),
        ],
      });
    }
  }
  new Reads(checker.outputs, diagnostics, reported).statements(kernel.body, new Set());
  return reported;
}

function writtenIn(body: readonly Stmt[]): Set<string> {
  const names = new Set<string>();
  visitKernelStmts(
    body,
    () => {},
    (s) => {
      if (s.k === 'store' || s.k === 'fill') names.add(s.array);
    },
  );
  return names;
}

const isFloat = ({ dtype }: ArrayDecl): boolean => dtype === 'f64' || dtype === 'f32';

/** What stands for a value that is not there. */
export const noValue = (output: ArrayDecl): string => (isFloat(output) ? 'NaN' : '0');

class Written {
  constructor(
    readonly kernel: Pick<Kernel, 'params' | 'sizeRules'>,
    readonly outputs: ReadonlyMap<string, ArrayDecl>,
    readonly nothing: NothingToWrite,
  ) {}

  flow(list: readonly Stmt[], before: Names): Flow {
    let end: Names | undefined = before;
    const jumps: Jump[] = [];
    for (const s of list) {
      if (end === undefined) break;
      const step: Flow = this.step(s, end);
      end = step.end;
      jumps.push(...step.jumps);
    }
    return { end, jumps };
  }

  private step(s: Stmt, before: Names): Flow {
    const with_ = (names: Iterable<string>): Flow => ({ end: new Set([...before, ...names]), jumps: [] });
    switch (s.k) {
      case 'store':
      case 'fill':
        return with_([s.array]);
      case 'if': {
        const [then, other] = [this.side(s, true, before), this.side(s, false, before)];
        return { end: common([then.end, other.end]), jumps: [...then.jumps, ...other.jumps] };
      }
      case 'break':
      case 'continue':
        return { end: undefined, jumps: [{ names: before, k: s.k, span: s.span }] };
      case 'fail':
        return { end: undefined, jumps: [] };
      case 'for':
      case 'each':
      case 'windows': {
        const { end, jumps } = this.flow(s.body, before);
        const inside = common([end, ...jumps.map((jump) => jump.names)]) ?? before;
        const runs = s.k !== 'windows' && this.runs(s);
        return with_([...inside].filter((name) => runs || this.isArray(name)));
      }
      case 'iterate':
        return this.least(s.limit) >= 1 ? with_(this.flow(s.body.stmts, before).end ?? []) : with_([]);
      default:
        return with_([]);
    }
  }

  /** Where there are no elements, all of them are written. */
  private side({ cond, then, else: other }: If, truth: boolean, before: Names): Flow {
    return this.flow(truth ? then : other, new Set([...before, ...this.nothing.where(cond, truth)]));
  }

  /** Whether a loop has at least one turn. */
  private runs(s: Extract<Stmt, { k: 'for' | 'each' }>): boolean {
    if (s.k === 'for' && s.step < 0) return s.to.k === 'const' && this.least(s.from) > s.to.value;
    return s.from.k === 'const' && this.least(s.to) > s.from.value;
  }

  private isArray(name: string): boolean {
    return (this.outputs.get(name)?.shape.length ?? 0) > 0;
  }

  /** The least value that an integer is known to have. */
  private least(e: Expr): number {
    if (e.k === 'const') return e.value;
    if (e.k !== 'var') return -Infinity;
    const bound =
      this.kernel.params.find((p) => p.name === e.name)?.min ??
      this.kernel.sizeRules.find((r) => r.name === e.name)?.min;
    if (typeof bound === 'number') return bound;
    return bound?.k === 'lit' ? bound.value : -Infinity;
  }

  /** The first place where one path writes and the other does not. */
  gap(list: readonly Stmt[], output: ArrayDecl): Gap | undefined {
    const writes = (body: readonly Stmt[]): boolean => writtenIn(body).has(output.name);
    for (const s of list) {
      if (s.k === 'if') {
        const surely = (truth: boolean): boolean => {
          const { end } = this.side(s, truth, new Set());
          return end === undefined || end.has(output.name);
        };
        const [then, other] = [surely(true), surely(false)];
        if (then !== other && (writes(s.then) || writes(s.else)))
          return {
            span: s.cond.span,
            message: `where this is ${then ? 'false' : 'true'}`,
            advice: 'on the other path too',
          };
        const inner = this.gap(s.then, output) ?? this.gap(s.else, output);
        if (inner) return inner;
      } else if (s.k === 'where') {
        if (writes(s.body)) return { span: s.cond.span, message: 'where this is false' };
      } else if (s.k === 'for' || s.k === 'each' || s.k === 'windows') {
        if (!writes(s.body)) continue;
        const inner = this.gap(s.body, output);
        if (inner) return inner;
        const skips = this.flow(s.body, new Set()).jumps.find(({ names }) => !names.has(output.name));
        if (skips)
          return {
            span: skips.span,
            message: `on every path: this \`${skips.k}\` comes first`,
            related: { span: s.span, message: 'the loop' },
            ...(skips.k === 'continue' ? { advice: 'before the `continue` too' } : {}),
          };
        return { span: s.span, message: 'on every path: this loop may not run' };
      } else if (s.k === 'while') {
        if (writes(s.body)) return { span: s.span, message: 'on every path: this loop may not run' };
      } else if (s.k === 'iterate' && writes(s.body.stmts))
        return this.gap(s.body.stmts, output) ?? { span: s.span, message: 'on every path: the loop may not run' };
    }
    return undefined;
  }
}

/** What all paths have in common; a path that never gets there counts for nothing. */
function common(paths: readonly (Names | undefined)[]): Names | undefined {
  const reached = paths.filter((p) => p !== undefined);
  if (reached.length === 0) return undefined;
  return new Set([...reached[0]!].filter((name) => reached.every((p) => p.has(name))));
}

/** Reads of outputs that nothing can have written yet. */
class Reads {
  /** Loops around, whose earlier steps may have written; a read that is not under a condition happens in the first step. */
  readonly #loops: { readonly writes: Names; readonly conditions: number }[] = [];
  #conditions = 0;

  constructor(
    readonly outputs: ReadonlyMap<string, ArrayDecl>,
    readonly diagnostics: Diagnostics,
    readonly reported: Set<string>,
  ) {}

  statements(list: readonly Stmt[], seen: Set<string>): void {
    for (const s of list) this.statement(s, seen);
  }

  private statement(s: Stmt, seen: Set<string>): void {
    const expr = (e: Expr): void => this.expression(e, seen);
    switch (s.k) {
      case 'let':
        return expr(s.init);
      case 'assign':
        return expr(s.value);
      case 'store':
        s.index.forEach(expr);
        expr(s.value);
        seen.add(s.array);
        return;
      case 'fill':
        this.block(s.body, seen);
        seen.add(s.array);
        return;
      case 'if': {
        expr(s.cond);
        const [then, other] = [new Set(seen), new Set(seen)];
        this.conditionally(() => {
          this.statements(s.then, then);
          this.statements(s.else, other);
        });
        for (const name of [...then, ...other]) seen.add(name);
        return;
      }
      case 'for':
        expr(s.from);
        expr(s.to);
        return this.loop(s.body, seen);
      case 'while':
        expr(s.cond);
        return this.loop(s.body, seen);
      case 'each':
        expr(s.from);
        expr(s.to);
        return this.statements(s.body, seen);
      case 'where':
        expr(s.from);
        expr(s.to);
        expr(s.cond);
        return this.loop(s.body, seen);
      case 'windows':
        for (const e of [s.rows, s.cols, s.size]) expr(e);
        for (const one of s.values) this.block(one, seen);
        return this.loop(s.body, seen);
      case 'iterate':
        expr(s.limit);
        this.loop(s.body.stmts, seen);
        return expr(s.body.result);
      case 'fail':
        return expr(s.index);
      case 'break':
      case 'continue':
        return;
    }
  }

  private loop(body: readonly Stmt[], seen: Set<string>): void {
    this.#loops.push({ writes: writtenIn(body), conditions: this.#conditions });
    this.statements(body, seen);
    this.#loops.pop();
  }

  private conditionally(run: () => void): void {
    this.#conditions++;
    run();
    this.#conditions--;
  }

  private block(body: Block, seen: Set<string>): void {
    this.statements(body.stmts, seen);
    this.expression(body.result, seen);
  }

  private expression(e: Expr, seen: Set<string>): void {
    if (e.k === 'op' && ['select', 'and', 'or'].includes(e.op)) {
      this.expression(e.args[0]!, seen);
      this.conditionally(() => e.args.slice(1).forEach((a) => this.expression(a, seen)));
      return;
    }
    if (e.k === 'op') e.args.forEach((a) => this.expression(a, seen));
    if (e.k === 'load') {
      e.index.forEach((i) => this.expression(i, seen));
      const output = this.outputs.get(e.array);
      const earlier = this.#loops.some(
        ({ writes, conditions }) => writes.has(e.array) && this.#conditions > conditions,
      );
      if (output && !seen.has(e.array) && !earlier) {
        const name = output.publicName ?? output.name;
        this.reported.add(output.name);
        this.diagnostics.report('TF3006', e.span, `The output \`${name}\` is read before it is written.`, {
          hint:
            output.shape.length === 0
              ? undefined
              : `Outputs start with undefined contents: write \`fill(${name}, () => ${isFloat(output) ? '0.0' : '0'})\` first, or keep the value in a variable.`,
          related: [{ span: output.span, message: `\`${name}\` is declared here` }],
        });
      }
    }
    if (e.k === 'rank') this.expression(e.position, seen);
    if ('n' in e) this.expression(e.n, seen);
    if (e.k === 'sumBy') this.expression(e.group, seen);
    if ('body' in e) this.block(e.body, seen);
  }
}
