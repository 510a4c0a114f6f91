/** The rules of order, as an author reads them. */
import type { Code } from '../diagnostics/codes.js';
import type { Kernel } from '../ir/kernel-ir.js';
import { orderViolations, type Violation } from '../ir/order-rules.js';
import type { Context } from './context.js';

const CODE: Readonly<Record<Violation['rule'], Code>> = {
  state: 'TF5001',
  place: 'TF5002',
  read: 'TF5003',
  settled: 'TF5004',
  nested: 'TF1008',
};

export const HINT: Readonly<Record<Violation['rule'], string>> = {
  state: 'Carry state in a for loop, or in windows over one series; declare what is needed inside the body.',
  place: 'Store at the place of the step alone, or write a for loop, which has an order.',
  read: 'Write a for loop, which has an order; or keep what is read in a local array of its own, which each step fills before it reads: fill(memory, () => 0.0).',
  settled: 'How often a loop runs is settled before it starts: copy the value first, or end the loop with break.',
  nested: 'Write the windows into an array first, and go on from there.',
};

export function checkOrder(cx: Context, kernel: Pick<Kernel, 'arrays' | 'body' | 'derived'>): void {
  for (const { rule, span, say, because } of orderViolations(kernel)) {
    const spell = (name: string): string => cx.spelled(name);
    const sentence = say(spell);
    cx.diagnostics.report(
      CODE[rule],
      span,
      `${sentence.replace(/^(?:a|the) /, (word) => word[0]!.toUpperCase() + word.slice(1))}.`,
      { hint: HINT[rule], related: because ? [{ span: because.span, message: because.say(spell) }] : [] },
    );
  }
}
