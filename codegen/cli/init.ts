/** `trefoil init`: makes a folder a project of kernels, new or within a package that is there. Nothing is overwritten. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { colors } from '../../terminal/text.js';
import { configIn } from '../build/config.js';
import { HOME, packageAt } from '../build/home.js';
import { writeJson } from '../build/whole-file.js';
import { UsageError } from './errors.js';
import { filesOf, scriptEnding, type Choice } from './init-files.js';
import { managerOf, type Manager } from './package-manager.js';

export interface InitOptions {
  readonly native: boolean;
  readonly catalogue?: boolean;
}

type Table = Record<string, string>;

interface PackageJson {
  name?: string;
  type?: string;
  exports?: unknown;
  files?: string[];
  scripts?: Table;
  dependencies?: Table;
  devDependencies?: Table;
  [key: string]: unknown;
}

const scriptsOf = (found: PackageJson): Table => ({
  build: 'trefoil build',
  test: `trefoil check && node --test test/*.test.${scriptEnding({ modules: found.type === 'module' })}`,
  dev: 'trefoil build --watch',
});

/** The packages that compile, in the versions that they were tried with. */
export function compilerPackages({ native }: { readonly native: boolean }): Table {
  const { devDependencies = {}, peerDependencies = {} } = packageAt(HOME);
  const names = Object.keys(peerDependencies).filter((name) => native || name !== '@napi-rs/cli');
  return Object.fromEntries(names.map((name) => [name, devDependencies[name] ?? peerDependencies[name]!]));
}

/** A name that npm takes. */
const nameOf = (root: string): string =>
  basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, '-')
    .replace(/^[._-]+/, '') || 'my-kernels';

const ENTRY = './dist/generated/typescript/index';
const EXPORTS = {
  '.': { types: `${ENTRY}.d.ts`, default: `${ENTRY}.js` },
  './package.json': './package.json',
};

/** Whether the package is the kernels: with an entry of its own they are a part of it. */
const isEntry = ({ exports }: PackageJson): boolean => JSON.stringify(exports) === JSON.stringify(EXPORTS);

/** The entry of the package, where it has none: `npm init` writes a `main` whose file nobody has. */
function fillEntry(found: PackageJson, root: string): void {
  const main = found['main'];
  const none = main === undefined || (main === 'index.js' && !existsSync(join(root, main)));
  if (found.exports !== undefined || !none) return;
  found.exports = EXPORTS;
  // For what does not read `exports`.
  found['main'] = EXPORTS['.'].default;
  found['types'] ??= EXPORTS['.'].types;
}

/** What is there stays; returns what a person may want to know of it. */
function fillPackage(found: PackageJson, root: string, options: InitOptions): readonly string[] {
  const kept: string[] = [];
  const { version } = packageAt(HOME);
  found.scripts ??= {};
  for (const [name, command] of Object.entries(scriptsOf(found))) {
    const own = found.scripts[name];
    if (own === undefined || own.startsWith('echo "Error: no test specified"')) found.scripts[name] = command;
    else if (own !== command) kept.push(`the script '${name}' is your own; for kernels it would be \`${command}\``);
  }
  fillEntry(found, root);
  if (!isEntry(found))
    kept.push(
      found.exports === undefined
        ? `'main' of package.json is your own; the kernels are in ${EXPORTS['.'].default}`
        : `'exports' of package.json is your own; for the kernels it would be "./kernels": ${JSON.stringify(EXPORTS['.'])}`,
    );
  if (found.files === undefined) found.files = ['dist'];
  if (found.devDependencies?.['trefoil'] === undefined) (found.dependencies ??= {})['trefoil'] ??= `^${version}`;
  found.devDependencies ??= {};
  for (const [name, wanted] of Object.entries(compilerPackages(options)))
    if (found.dependencies?.[name] === undefined) found.devDependencies[name] ??= wanted;
  return kept;
}

function readPackage(root: string): PackageJson {
  const path = join(root, 'package.json');
  if (!existsSync(path)) return { name: nameOf(root), version: '0.0.0', private: true, type: 'module' };
  return JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
}

/** Lines that version control has to leave out. */
function ignore(root: string, lines: readonly string[]): boolean {
  const path = join(root, '.gitignore');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const there = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '')));
  const missing = lines.filter((line) => !there.has(line) && !there.has(line.replace(/\/$/, '')));
  if (missing.length === 0) return false;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  writeFileSync(path, `${text}${end}${missing.map((line) => `${line}\n`).join('')}`);
  return true;
}

function write(root: string, choice: Choice): readonly string[] {
  const written: string[] = [];
  for (const { path, text, unless = [] } of filesOf(choice)) {
    const full = join(root, path);
    if (existsSync(full) || unless.some((name) => existsSync(join(root, name)))) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
    written.push(path);
  }
  return written;
}

export function init(folder: string | undefined, options: InitOptions): number {
  const root = resolve(folder ?? '.');
  const config = configIn(root);
  if (config !== undefined) throw new UsageError(`there is ${config} already`, false);
  mkdirSync(root, { recursive: true });
  const found = readPackage(root);
  const kept = fillPackage(found, root, options);
  const manager = managerOf(root);
  found.name ??= nameOf(root);
  const entry = isEntry(found) ? found.name : `.${EXPORTS['.'].default}`;
  const written = write(root, { entry, modules: found.type === 'module', ...options });
  writeJson(join(root, 'package.json'), found, 2);
  const ignored = ignore(root, ['node_modules/', 'dist/', '.trefoil/']);
  say(root, manager, ignored ? [...written, '.gitignore'] : written, kept, folder);
  return 0;
}

function say(
  root: string,
  { install, run, exec }: Manager,
  written: readonly string[],
  kept: readonly string[],
  folder: string | undefined,
): void {
  console.log(`${colors.green('+')} ${root} is a project of kernels`);
  for (const path of ['package.json', ...written]) console.log(`  ${path}`);
  for (const line of kept) console.log(colors.yellow(`  ${line}`));
  const next = [
    ...(folder === undefined ? [] : [[`cd ${folder}`, '']]),
    [install, 'installs the compiler, for this project only'],
    [run('build'), 'builds native, wasm and TypeScript'],
    [run('test'), 'tests the example with known results'],
    [exec('trefoil parity'), 'compares all backends, byte for byte'],
    [exec('trefoil new rolling/rollingRange'), 'the next kernel'],
  ] as [string, string][];
  const width = Math.max(...next.map(([command]) => command.length)) + 2;
  console.log('\nNext:');
  for (const [command, does] of next) console.log(`  ${colors.bold(command.padEnd(width))}${does}`.trimEnd());
}
