/** What a command ends with when it cannot do what it was asked: a sentence for a person, and an exit code. */
import { terminalWidth, wrap } from '../../terminal/text.js';
import { Problem } from '../build/problem.js';

/** It was asked for the right thing, and that failed: exit code 1. */
export class Failure extends Problem {}

/** It was asked for something that makes no sense: exit code 2, and a pointer to the help where that helps. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly helpful = true,
  ) {
    super(message);
  }
}

/** The name nearest to a mistaken one, where one is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const ranked = names
    .map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0] !== undefined && ranked[0].far <= limit ? ranked[0].one : undefined;
}

/** Edits that turn one text into the other; two letters in the wrong order are one mistake. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [before, last] = [rows[i - 2], rows[i - 1]!];
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const plain = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const swapped = before !== undefined && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(plain, before[j - 2]! + 1) : plain);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Says which name is near, and where none is, which names there are. */
export function unknownName(kind: string, name: string, names: readonly string[]): UsageError {
  const near = nearest(name, names);
  const there =
    names.length === 0
      ? ''
      : `\n${wrap(`there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`, Math.min(terminalWidth(), 100))}`;
  return new UsageError(
    `there is no ${kind} called '${name}'${near === undefined ? there : `; did you mean ${near}?`}`,
  );
}
