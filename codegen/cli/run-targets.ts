/**
 * Where results go. A file is written beside its place and renamed, so that it is whole or not there; what a path leads
 * to stays what it is: devices and pipes are written to, links keep pointing where they point.
 */
import {
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from './errors.js';

export interface Target {
  /** As it was given; '-' is standard output. */
  readonly path: string;
  readonly lines: () => Iterable<string>;
}

const STANDARD_OUTPUT = 1;
const CHUNK = 1 << 16;
/** More links than this in a row are a circle. */
const LINKS = 40;

export const isStandardOutput = (path: string): boolean =>
  path === '-' || /^\/(?:dev\/stdout|dev\/fd\/1|proc\/self\/fd\/1)$/.test(path);

function writeLines(descriptor: number, lines: Iterable<string>): void {
  let chunk = '';
  const flush = (): void => {
    const bytes = Buffer.from(chunk);
    for (let at = 0; at < bytes.length;) {
      try {
        at += writeSync(descriptor, bytes, at);
      } catch (error) {
        // A pipe whose reader is slow.
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
    chunk = '';
  };
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length > CHUNK) flush();
  }
  flush();
}

/** What the system says of a write has no name in it. */
function named<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Failure(`${path}: ${message.split(', ')[0]}`);
  }
}

function overwrite(path: string, lines: Iterable<string>): void {
  const descriptor = openSync(path, 'w');
  try {
    writeLines(descriptor, lines);
  } finally {
    closeSync(descriptor);
  }
}

/** Where a link that leads to nothing would make its file. */
function endOfLinks(path: string): string {
  let at = path;
  for (let count = 0; lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink(); count++) {
    if (count === LINKS) throw new Failure(`${path}: links that lead to each other`);
    at = resolve(dirname(at), readlinkSync(at));
  }
  return at;
}

/** A file to be made or replaced, with the rights it has; undefined where it has to be written to as it is. */
function replaceable(path: string): { real: string; mode?: number } | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { real: endOfLinks(path) };
  if (found.isDirectory()) throw new Failure(`${path} is a folder`);
  // A second name of the file would keep the old contents.
  return found.isFile() && found.nlink === 1 && !/^\/(?:dev|proc)\//.test(path)
    ? { real: realpathSync(path), mode: found.mode }
    : undefined;
}

/** Writes all files or none, then to everything else; returns the paths of what is no standard output. */
export function writeTargets(targets: readonly Target[]): string[] {
  const others = targets.filter(({ path }) => !isStandardOutput(path));
  const fresh: { path: string; temporary: string; real: string }[] = [];
  const inPlace: Target[] = [];
  try {
    for (const target of others) {
      const { path, lines } = target;
      named(path, () => {
        const file = replaceable(path);
        if (file === undefined) return inPlace.push(target);
        const temporary = `${file.real}.${process.pid}.tmp`;
        try {
          closeSync(openSync(temporary, 'w'));
        } catch (error) {
          // A file may be ours to write where its folder is not.
          if (
            file.mode !== undefined &&
            ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')
          )
            return inPlace.push(target);
          throw error;
        }
        fresh.push({ path, temporary, real: file.real });
        if (file.mode !== undefined) chmodSync(temporary, file.mode);
        return overwrite(temporary, lines());
      });
    }
    for (const { path, lines } of inPlace) named(path, () => overwrite(path, lines()));
    for (const { path, temporary, real } of fresh) named(path, () => renameSync(temporary, real));
  } finally {
    for (const { temporary } of fresh) rmSync(temporary, { force: true });
  }
  try {
    for (const { path, lines } of targets) if (isStandardOutput(path)) writeLines(STANDARD_OUTPUT, lines());
  } catch (error) {
    // The reader has seen enough, as in `| head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE')
      named('standard output', () => {
        throw error;
      });
  }
  return others.map(({ path }) => path);
}
