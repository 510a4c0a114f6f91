/**
 * Loop IR → AssemblyScript: one function, pointers with explicit loads and stores, explicit v128. Memory belongs to
 * JavaScript.
 */
import type * as L from '../../ir/loop-ir.js';
import { visitStmts } from '../../ir/walk-loop.js';
import { lengthOf } from '../../passes/wide-index.js';
import { argumentsOf, type Argument } from '../common/arguments.js';
import { SCRIPT_SPECIAL, tableLiterals } from '../common/literals.js';
import { Origins, type SourceOf } from '../common/origins.js';
import { Lines } from '../common/printer.js';
import { storagesOf } from '../common/regions.js';
import { Renamer } from '../common/renamer.js';
import { Arena } from './arena.js';
import { AssemblyScriptExpressions } from './expressions.js';
import { ASSEMBLYSCRIPT } from './manner.js';
import { roomFor } from './memory.js';
import { AssemblyScriptStatements } from './statements.js';
import { TYPES } from './types.js';

export interface EmittedAssemblyScript {
  readonly name: string;
  readonly params: string;
  readonly body: string;
  readonly helpers: readonly string[];
}

/** Arrays are places in memory. */
const typeOf = ({ of, type }: Argument): string => (of === 'input' || of === 'output' ? 'usize' : TYPES[type]!);

/** `name`: of the kernel's function. */
export function emitAssemblyScript(
  kernel: L.LoopKernel,
  codes: readonly string[],
  name: string,
  sourceOf: SourceOf,
): EmittedAssemblyScript {
  const [names, lines] = [new Renamer(ASSEMBLYSCRIPT), new Lines()];
  const expressions = new AssemblyScriptExpressions(names, lines, storagesOf(kernel));
  const params = argumentsOf(kernel).map((one) => `${names.declare(one.name)}: ${typeOf(one)}`);
  const scratch = names.made('scratch');
  const arena = new Arena(scratch, names, lines, (expr) => expressions.text(expr), lengthOf(kernel));
  for (const a of kernel.arrays) if (a.role === 'scratch') arena.claim(a.name, a.dtype, a.extent, a.zeroed === true);
  for (const a of kernel.arrays) {
    if (a.role !== 'table') continue;
    const values = tableLiterals(a.dtype, a.values!, SCRIPT_SPECIAL);
    lines.line(`const ${names.declare(a.name)} = memory.data<${a.dtype}>([${values}]);`);
  }
  for (const [symbol, bytes] of privateRoom(kernel)) arena.take(symbol, `${bytes}.0`, 1);
  new AssemblyScriptStatements(expressions, lines, new Origins(sourceOf), codes, arena).stmts(kernel.body);
  lines.line('return 0;');
  return {
    name: new Renamer(ASSEMBLYSCRIPT).made(name),
    params: [...params, `${scratch}: usize`].join(', '),
    body: lines.text,
    helpers: [...expressions.helpers].sort(),
  };
}

/** Bytes of every private array. A loop and its remainder may use one name, with vectors in one and scalars in the other. */
function privateRoom(kernel: L.LoopKernel): ReadonlyMap<string, number> {
  const room = new Map<string, number>();
  visitStmts(kernel.body, (s) => {
    if (s.k === 'letArray') room.set(s.name, Math.max(roomFor(s.type, s.length), room.get(s.name) ?? 0));
  });
  return room;
}
