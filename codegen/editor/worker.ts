/** A thread beside TypeScript's server, so that an editor never waits for a check: one checker per project, asked by messages. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { readCatalogue, readDsl } from '../build/sources.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { Checker, fixOf, messageOf } from './checker.js';
import type { Answer, Found, Request } from './protocol.cjs';

const { port, answered } = workerData as { port: MessagePort; answered: Int32Array };
const checkers = new Map<string, Checker>();
let dsl: ReadonlyMap<string, string> | undefined;

const plain = (diagnostic: Diagnostic): Found => ({
  code: Number(diagnostic.code.slice(2)),
  start: diagnostic.span.start,
  end: diagnostic.span.end,
  message: messageOf(diagnostic),
  related: (diagnostic.related ?? []).map(({ span, message }) => ({
    file: span.file,
    start: span.start,
    end: span.end,
    message,
  })),
  fix: fixOf(diagnostic),
});

function answer({ id, root, changed, removed, file }: Request): Answer {
  try {
    let checker = checkers.get(root);
    if (!checker) checkers.set(root, (checker = new Checker(new Map(), (dsl ??= readDsl()), readCatalogue())));
    for (const gone of removed) checker.remove(gone);
    for (const [name, text] of changed) checker.update(name, text);
    return { id, found: checker.diagnose(file).map(plain) };
  } catch (error) {
    // What the checker knows may be half of it: the next request brings the whole.
    checkers.delete(root);
    return { id, found: [], failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', (request: Request) => {
  port.postMessage(answer(request));
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});
