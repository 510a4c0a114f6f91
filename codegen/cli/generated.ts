/**
 * The committed result of compiling: writing it, and noticing when it is not what the kernels say.
 * `manifest.json` records, for every file, the hash of the text that was generated and of the file that
 * was written, so that drift shows without any formatter.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { writeQuotedLines } from '../build/quoted-lines.js';
import type { Located } from '../build/step.js';
import type { Compilation, GeneratedFile } from '../compile.js';
import { HEAD } from '../hosts/manifest.js';
import { hashText } from '../targets/common/hash.js';
import { kernelNames, kernelOf } from '../kernel-names.js';
import { formatRust, formatScript } from './format.js';

interface Record_ {
  readonly generated: string;
  readonly written: string;
  /** Written as it came from the emitter; `formatLeftovers` does the rest. */
  readonly raw?: true;
}
interface ManifestFile {
  readonly hash: string;
  readonly kernels: Compilation['manifest'];
  readonly files: Readonly<Record<string, Record_>>;
}

export interface WriteResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unformatted: readonly string[];
  /** Kernels that were not there before, and that are no longer. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

type Place = Pick<Located, 'root' | 'state' | 'layout'>;

const generatedIn = ({ root, layout }: Place): string => join(root, layout.generated);

function readManifest(at: Place): ManifestFile | undefined {
  const path = join(generatedIn(at), 'manifest.json');
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ManifestFile;
  } catch {
    return undefined;
  }
}

/** Nothing is ever written outside the folder of generated files, whatever names or links lead there. */
function place(at: Place, path: string): string {
  const top = resolve(generatedIn(at));
  const full = resolve(top, path);
  if (!full.startsWith(top + sep)) throw new Error(`${path} is outside the folder of generated files`);
  for (let folder = dirname(full); folder.startsWith(top); folder = dirname(folder)) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${folder} is a link; generated files lie in plain folders`);
  }
  return full;
}

function write(at: Place, path: string, text: string): void {
  const full = place(at, path);
  mkdirSync(dirname(full), { recursive: true });
  // A link that stands there is taken away, not followed.
  rmSync(`${full}.new`, { force: true });
  writeFileSync(`${full}.new`, text, { flag: 'wx' });
  renameSync(`${full}.new`, full);
}

function existing(at: Place): string[] {
  const top = generatedIn(at);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) =>
      join(e.parentPath, e.name)
        .slice(top.length + 1)
        .replace(/\\/g, '/'),
    )
    .filter((path) => path !== 'manifest.json');
}

/** Folders of a family that is gone. */
function removeEmpty(at: Place, folder: string): void {
  if (folder === '.' || readdirSync(place(at, folder)).length > 0) return;
  rmdirSync(place(at, folder));
  removeEmpty(at, dirname(folder));
}

const isScript = (path: string): boolean => path.endsWith('.ts');

/** What the first line says a file was made from, whichever line of it that is. */
const originOf = (text: string): string => text.slice(0, text.indexOf('\n')).replace(/#L\d+/, '');

function intact(at: Place, file: GeneratedFile, record: Record_ | undefined): boolean {
  if (record?.generated !== file.hash || !existsSync(place(at, file.path))) return false;
  const text = readFileSync(place(at, file.path), 'utf8');
  // A kernel that moved says the same from another place.
  return hashText(text) === record.written && originOf(text) === originOf(file.text);
}

async function formatted(path: string, text: string): Promise<string | undefined> {
  if (isScript(path)) return formatScript(text);
  return path.endsWith('.rs') ? formatRust(text) : text;
}

function writeManifest(at: Place, manifest: ManifestFile): void {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const path = place(at, 'manifest.json');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) write(at, 'manifest.json', text);
}

const order = (files: Record<string, Record_>): ManifestFile['files'] =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * `raw`: scripts are not formatted, which takes longer than all the rest where a kernel is large. Compilers see no difference;
 * whoever asks for it owes `formatLeftovers`, and the next call without it formats them, too.
 */
export async function writeGenerated(
  at: Place,
  compilation: Compilation,
  { raw = false }: { readonly raw?: boolean } = {},
): Promise<WriteResult> {
  const before = readManifest(at);
  const files: Record<string, Record_> = {};
  const [written, unformatted]: [string[], string[]] = [[], []];
  // Everything is ready before the first file is touched.
  const ready: { readonly path: string; readonly text: string }[] = [];
  for (const file of compilation.files) {
    const record = before?.files[file.path];
    if (intact(at, file, record) && (raw || !record!.raw)) {
      files[file.path] = record!;
      continue;
    }
    const asItIs = raw && isScript(file.path);
    const tidy = asItIs ? file.text : await formatted(file.path, file.text);
    if (tidy === undefined) unformatted.push(file.path);
    const text = tidy ?? file.text;
    ready.push({ path: file.path, text });
    files[file.path] = { generated: file.hash, written: hashText(text), ...(asItIs ? { raw: true } : {}) };
    written.push(file.path);
  }
  for (const { path } of ready) place(at, path);
  for (const { path, text } of ready) write(at, path, text);
  const known = new Set(compilation.files.map((f) => f.path));
  const removed = existing(at).filter((path) => !known.has(path));
  for (const path of removed) {
    rmSync(place(at, path));
    removeEmpty(at, dirname(path));
  }
  const manifest = { ...HEAD, hash: compilation.hash, kernels: compilation.manifest, files: order(files) };
  writeManifest(at, manifest);
  writeQuotedLines(at, compilation);
  const [old, now] = [Object.keys(before?.kernels ?? compilation.manifest), Object.keys(compilation.manifest)];
  return {
    written,
    removed,
    unformatted,
    added: now.filter((name) => !old.includes(name)),
    gone: old.filter((name) => !now.includes(name)),
  };
}

/** Formats what was written raw, as far as it is still what was written. */
export async function formatLeftovers(at: Place): Promise<void> {
  const manifest = readManifest(at);
  if (manifest === undefined) return;
  const files = { ...manifest.files };
  for (const [path, record] of Object.entries(files)) {
    if (!record.raw || !existsSync(place(at, path))) continue;
    const text = readFileSync(place(at, path), 'utf8');
    if (hashText(text) !== record.written) continue;
    const tidy = await formatScript(text);
    write(at, path, tidy);
    files[path] = { generated: record.generated, written: hashText(tidy) };
  }
  writeManifest(at, { ...manifest, files: order(files) });
}

/** Kernels whose description or one of whose files is not what it should be. */
function differing(compilation: Compilation, before: ManifestFile, paths: readonly string[]): string[] {
  const names = new Set([...Object.keys(before.kernels), ...Object.keys(compilation.manifest)]);
  const described = (name: string): boolean =>
    JSON.stringify(before.kernels[name]) === JSON.stringify(compilation.manifest[name]);
  const called = kernelNames(Object.keys(compilation.manifest));
  const touched = new Set(paths.map((path) => kernelOf(path, called)));
  return [...names].filter((name) => !described(name) || touched.has(name)).sort();
}

export interface Drift {
  readonly lines: readonly string[];
  readonly kernels: readonly string[];
}

/**
 * Every way in which the folder differs from what the kernels say. A file that the manifest has both hashes of is what the
 * formatter made of what is generated; `thorough` formats everything anew, should somebody have changed file and manifest.
 */
export async function drift(
  at: Place,
  compilation: Compilation,
  { thorough = false, onFile = (_: string) => {} } = {},
): Promise<Drift> {
  const { generated } = at.layout;
  const before = readManifest(at);
  if (!before) return { lines: [`${generated}/manifest.json is missing or damaged`], kernels: [] };
  const found: string[] = [],
    paths: string[] = [];
  if (before.hash !== compilation.hash)
    found.push(`${generated}/manifest.json: made from other kernels or by another compiler`);
  if (JSON.stringify(before.kernels) !== JSON.stringify(compilation.manifest))
    found.push(`${generated}/manifest.json: describes other kernels`);
  for (const file of compilation.files) {
    const record = before.files[file.path];
    const full = place(at, file.path);
    const report = (reason: string): void => {
      found.push(`${generated}/${file.path}: ${reason}`);
      paths.push(file.path);
    };
    if (!existsSync(full)) {
      report('missing');
      continue;
    }
    const text = readFileSync(full, 'utf8');
    if (record?.generated !== file.hash || originOf(text) !== originOf(file.text)) report('not what its kernel says');
    else if (record.written !== hashText(text)) report('changed by hand');
    else if (record.raw) report('not formatted yet');
    else if (thorough) {
      onFile(file.path);
      const tidy = await formatted(file.path, file.text);
      if (tidy !== undefined && tidy !== text) report('not as the formatter writes it');
    }
  }
  const known = new Set(compilation.files.map((f) => f.path));
  for (const path of existing(at)) if (!known.has(path)) found.push(`${generated}/${path}: belongs to no kernel`);
  return { lines: found, kernels: differing(compilation, before, paths) };
}
