/** Floating-point arithmetic: what IEEE 754 defines to the last bit and every target has as an operator or an instruction. */
import { PREC, call, infix, method, prefix } from '../spelling.js';
import { LANES, roundTo, rounded, type Float } from './float-types.js';
import type { Author, Meaning, Operation } from './table.js';

export function floatArithmetic(of: Float): Operation[] {
  const arithmetic = (name: string, sign: string, prec: number, meaning: Meaning): Operation => ({
    name,
    of,
    arity: 2,
    result: of,
    rounds: true,
    meaning: (a, b) => roundTo(of, meaning(a!, b!)),
    // Left to right is part of the meaning: a + (b + c) keeps its parentheses.
    rust: infix(sign, prec),
    as: infix(sign, prec),
    ts: rounded(of, infix(sign, prec)),
    lanes: { rust: infix(sign, prec), as: call(`${LANES[of]}.${name}`, 2) },
  });
  return [
    arithmetic('add', '+', PREC.add, (a, b) => a! + b!),
    arithmetic('sub', '-', PREC.add, (a, b) => a! - b!),
    arithmetic('mul', '*', PREC.mul, (a, b) => a! * b!),
    arithmetic('div', '/', PREC.mul, (a, b) => a! / b!),
    {
      name: 'neg',
      of,
      arity: 1,
      result: of,
      meaning: (a) => -a!,
      rust: prefix('-'),
      as: prefix('-'),
      ts: prefix('-'),
      lanes: { rust: prefix('-'), as: call(`${LANES[of]}.neg`, 1) },
    },
    ...instructions(of),
    // Remainder of truncated division, exact in every language.
    {
      name: 'rem',
      of,
      arity: 2,
      result: of,
      meaning: (a, b) => a! % b!,
      rust: infix('%', PREC.mul),
      as: infix('%', PREC.mul),
      ts: infix('%', PREC.mul),
    },
  ];
}

const IEEE = 'IEEE 754';

/** Of one operand: a function in every target, and an instruction below it. */
function instructions(of: Float): Operation[] {
  const instruction = (name: string, meaning: Meaning, author: Author): Operation => ({
    name,
    of,
    arity: 1,
    result: of,
    meaning: (a) => roundTo(of, meaning(a!)),
    rust: method(name, 1),
    as: call(`${name}<${of}>`, 1),
    ts: rounded(of, call(`Math.${name}`, 1)),
    lanes: { rust: method(name, 1), as: call(`${LANES[of]}.${name}`, 1) },
    author,
  });
  const plain = (name: string, does: string): Author => ({ name, written: name, does });
  return [
    { ...instruction('sqrt', Math.sqrt, plain('sqrt', IEEE)), rounds: true },
    instruction('abs', Math.abs, plain('abs', '')),
    instruction('floor', Math.floor, plain('floor', IEEE)),
    instruction('ceil', Math.ceil, plain('ceil', IEEE)),
    instruction('trunc', Math.trunc, plain('trunc', IEEE)),
  ];
}
