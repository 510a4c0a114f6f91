/** The verifier of the loop IR, on what it must refuse; and what its printer says. */
import { describe, expect, test } from 'vitest';
import type * as L from '../../../dist/codegen/ir/loop-ir.js';
import { printLoop } from '../../../dist/codegen/ir/print-loop.js';
import { verifyLoop } from '../../../dist/codegen/ir/verify-loop.js';
import { span } from './fields.js';
import {
  apply,
  bind,
  count,
  fetch,
  flat,
  get,
  inChunks,
  lanes,
  loops,
  position,
  put,
  real,
  set,
  square,
  widened,
} from './loops.js';

describe('the verifier of the loop IR', () => {
  const outer = bind('total', real(0), true),
    flag = bind('seen', { k: 'const', value: 0, type: lanes('bool'), span }, true);
  const independent = (...body: L.Stmt[]) => count('i', position(0), get('n'), body, { independent: true });

  test.each<[string, L.Stmt[], RegExp]>([
    ['undeclared', [set('gone', real(1))], /gone is not declared/],
    ['twice', [outer, outer], /total is declared twice/],
    [
      'i32 index',
      [bind('v', fetch('x', { k: 'const', value: 0, type: lanes('i32'), span }))],
      /index must be index, not i32/,
    ],
    [
      'lanes',
      [
        bind('v', {
          ...apply('add', fetch('x', position(0), lanes('f64', 4)), real(1)),
          type: lanes('f64', 4),
        } as L.Expr),
      ],
      /4, 1 lanes cannot give 4/,
    ],
    [
      'no vector form',
      [bind('v', apply('rem', fetch('x', position(0), lanes('f64', 4)), fetch('x', position(0), lanes('f64', 4))))],
      /rem of f64 has no vector form/,
    ],
    ['no such row', [bind('v', apply('fma', real(1), real(2)))], /no operation fma of f64/],
    ['input', [put('x', position(0), real(1))], /no input is ever written/],
    [
      'order',
      [outer, independent(set('total', apply('add', get('total', lanes('f64')), real(1))))],
      /total belongs to what surrounds/,
    ],
    ['early end', [independent({ k: 'break', span })], /break where there is nothing/],
    [
      'moving end',
      [bind('m', get('n'), true), count('i', position(0), get('m'), [set('m', position(0))])],
      /end reads m, which the body changes/,
    ],
    [
      'not owned',
      [{ ...(inChunks(square).body[0] as L.Parallel), owns: [] }],
      /store to y, which the parallel region does not own/,
    ],
  ])('%s', (_, body, message) => {
    expect(verifyLoop(loops([flat('x', 'input'), flat('y', 'output')], body)).join('\n')).toMatch(message);
  });

  test('whether anything happened may be accumulated in any order', () => {
    expect(
      verifyLoop(
        loops(
          [],
          [flag, independent(set('seen', apply('or', get('seen', lanes('bool')), apply('lt', get('i'), position(1)))))],
        ),
      ),
    ).toEqual([]);
  });

  test('prints', () => {
    expect(printLoop(widened)).toContain(
      '  for i in 0..whole step 4 (vector, independent)\n    y[i; f64x4] = x[i; f64x4] < f64x4(2.0) ? sqrt(abs(x[i; f64x4])) : x[i; f64x4] * f64x4(2.0)\n',
    );
    expect(printLoop(inChunks(square))).toContain(
      '  parallel lo..hi of n owns y[1] scratch own: f64[n] work 1 does fill\n    for a in lo..hi\n      own[a] = x[a]\n',
    );
  });
});
