/**
 * Loops as Rust writes them: ranges where the step is one, and where a call may take long, polls, which ask whether it was
 * told to stop. Regions are asked between their chunks.
 */
import type * as L from '../../ir/loop-ir.js';
import { stemOf } from '../../ir/symbols.js';
import { jumps } from '../../ir/walk-loop.js';
import { PREC, atom, type Fragment } from '../../language/spelling.js';
import type { Lines } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';
import type { RustExpressions } from './expressions.js';
import { hasLoop, hasRegion } from './polls.js';

/** Which loops listen whether the call is to stop: all, those with loops inside, none. */
export type Polls = 'all' | 'outer' | 'never';

const inRange = ({ text, prec }: Fragment): string => (prec < PREC.add ? `(${text})` : text);

/** Those of one function; `block` prints what is inside. */
export class RustLoops {
  #polls: Polls;

  /** `ctx`: what the call is asked through. */
  constructor(
    polls: Polls,
    readonly names: Renamer,
    readonly lines: Lines,
    readonly expressions: RustExpressions,
    readonly ctx: string,
    readonly within: 'kernel' | 'region',
    readonly block: (stmts: readonly L.Stmt[]) => void,
  ) {
    this.#polls = polls;
  }

  /** What is over soon, whatever loops it has. */
  quietly(stmts: readonly L.Stmt[]): void {
    this.#within('never', stmts);
  }

  /** A loop that may run for ever listens every few thousand rounds, however short it usually is. */
  while(s: L.While): void {
    const condition = s.cond.k === 'const' && s.cond.value !== 0 ? 'loop' : `while ${this.expressions.text(s.cond)}`;
    if (!s.endless) return this.lines.block(`${condition} {`, () => this.round(s));
    if (hasLoop(s.body))
      return this.lines.block(`${condition} {`, () => {
        this.lines.line(this.#asksEvery());
        this.#inner(s);
      });
    const rounds = this.names.made(`rounds`);
    this.lines.line(`let mut ${rounds} = 0_u32;`);
    this.lines.block(`${condition} {`, () => {
      this.lines.line(`${rounds} = ${rounds}.wrapping_add(1);`);
      this.lines.line(this.#asksEvery(`${rounds} & 4095 == 0`));
      this.#inner(s);
    });
  }

  /** A region has nothing to give back: whoever shares out its chunks asks as well. */
  #asksEvery(now?: string): string {
    if (this.within === 'region')
      return `if ${now === undefined ? '' : `${now} && `}${this.ctx}.aborted() {\nreturn;\n}`;
    return now === undefined ? `${this.ctx}.poll()?;` : `if ${now} {\n${this.ctx}.poll()?;\n}`;
  }

  /** One round of a loop: what may take long listens between rounds whether it is to stop. */
  round(s: L.For | L.While): void {
    if (this.#polls !== 'never' && hasLoop(s.body)) this.lines.line(this.#asksEvery());
    this.#inner(s);
  }

  #inner(s: L.For | L.While): void {
    const polls = this.#polls;
    // Loops beside a region can be as long as the data; other inner loops cannot be told from short ones.
    const inner = polls === 'all' ? 'outer' : 'never';
    this.#within(hasRegion(s.body) ? polls : inner, s.body);
  }

  loop(s: L.For): void {
    // What the head of a loop declares is not needed after it.
    this.names.inside(() => this.#withHead(s));
  }

  #within(polls: Polls, stmts: readonly L.Stmt[]): void {
    const before = this.#polls;
    this.#polls = polls;
    this.block(stmts);
    this.#polls = before;
  }

  #withHead(s: L.For): void {
    const [from, to] = [this.expressions.print(s.from), this.expressions.print(s.to)];
    const { names, ctx } = this;
    const listens = this.#polls === 'all' && s.part !== 'remainder' && !hasLoop(s.body);
    if (!listens) return this.#count(s, from, to);
    if (s.step < 0 || jumps(s.body, 'break'))
      return this.#count(s, from, to, (v) => `if ${v} & 4095 < ${Math.abs(s.step)} {\n${ctx}.poll()?;\n}`);
    // Strip by strip: the inner loop stays as simple as it was.
    const at = names.made(`${stemOf(s.v)}At`);
    this.lines.line(`let mut ${at}: isize = ${from.text};`);
    this.lines.block(`while ${at} < ${to.text} {`, () =>
      names.inside(() => {
        const pause = names.made(`${stemOf(s.v)}Pause`);
        this.lines.line(`let ${pause} = ${ctx}.pause(${at}, ${to.text})?;`);
        if (s.step === 1) {
          this.#count(s, atom(at), atom(pause));
          return this.lines.line(`${at} = ${pause};`);
        }
        this.#steps(s, at, names.declare(s.v), pause, () => this.block(s.body));
      }),
    );
  }

  /** The loop itself; `first` begins each round. */
  #count(s: L.For, from: Fragment, to: Fragment, first?: (v: string) => string): void {
    const { names } = this;
    const body = (v: string): void => {
      if (first !== undefined) this.lines.line(first(v));
      this.round(s);
    };
    const v = names.declare(s.v);
    // Of literals alone the counter would be an i32.
    const end = Number(to.text) > 2147483647 ? `${to.text}_isize` : inRange(to);
    if (s.step === 1) return this.lines.block(`for ${v} in ${inRange(from)}..${end} {`, () => body(v));
    // A range with step_by is slower and hides the bound from the optimiser.
    const at = jumps(s.body, 'continue') ? names.made(`${stemOf(s.v)}At`) : v;
    this.lines.line(`let mut ${at}: isize = ${from.text};`);
    this.#steps(s, at, v, to.text, () => body(v));
  }

  /** Rounds while `at` has not come to `to`. The step is the last thing of a round, unless a jump could leave it out. */
  #steps(s: L.For, at: string, v: string, to: string, body: () => void): void {
    const step = s.step > 0 ? `${at} += ${s.step};` : `${at} -= ${-s.step};`;
    const early = jumps(s.body, 'continue');
    this.lines.block(`while ${at} ${s.step > 0 ? '<' : '>'} ${to} {`, () => {
      if (at !== v) this.lines.line(`let ${v}: isize = ${at};`);
      if (early) this.lines.line(step);
      body();
      if (!early) this.lines.line(step);
    });
  }
}
