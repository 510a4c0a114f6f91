/** The rules of order, as an author reads them. */
import type { Code } from '../diagnostics/codes.js';
import type { Kernel } from '../ir/kernel-ir.js';
import { orderViolations, type Violation } from '../ir/order-rules.js';
import type { Context } from './context.js';
import { capital, code } from './quoting.js';

const CODE: Readonly<Record<Violation['rule'], Code>> = {
  state: 'TF5001',
  place: 'TF5002',
  read: 'TF5003',
  settled: 'TF5004',
  nested: 'TF1008',
};

export const HINT: Readonly<Record<Violation['rule'], string>> = {
  state:
    'Carry state in a `for` loop, or in `windows` over one series; otherwise declare the variable inside the body.',
  place: 'Write only the element or row of the step, or use a `for` loop, which runs in order.',
  read: 'Use a `for` loop, which runs in order; or keep the values in a separate local array that each step fills before it reads: `fill(memory, () => 0.0)`.',
  settled: 'The bound is computed once, before the loop starts: copy the value first, or end the loop with `break`.',
  nested: 'Write the results of `windows` into an array first, and use that array.',
};

export function checkOrder(cx: Context, kernel: Pick<Kernel, 'arrays' | 'body' | 'derived'>): void {
  for (const { rule, span, say, because } of orderViolations(kernel)) {
    const spell = (name: string): string => code(cx.spelled(name));
    cx.diagnostics.report(CODE[rule], span, `${capital(say(spell))}.`, {
      hint: HINT[rule],
      related: because ? [{ span: because.span, message: because.say(spell) }] : [],
    });
  }
}
