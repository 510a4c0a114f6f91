/** What a kernel is called in every target: functions, modules, files and types, each clear of all others there. */
import { API_HEAD } from './hosts/node/api-head.js';
import { snake } from './language/snake-case.js';
import type { KernelNames } from './targets/backend.js';
import { ASSEMBLYSCRIPT } from './targets/assemblyscript/manner.js';
import { Renamer, plain, type Manner } from './targets/common/renamer.js';
import { RUST } from './targets/rust/manner.js';
import { TYPESCRIPT } from './targets/typescript/manner.js';

/** Names that Windows keeps for devices, whatever comes after a dot. */
const DEVICES = ['con', 'prn', 'aux', 'nul', ...Array.from({ length: 10 }, (_, n) => [`com${n}`, `lpt${n}`]).flat()];

/** Some file systems take small letters and capitals for the same. */
const FILE: Manner = { reserved: new Set(['index', ...DEVICES]), write: plain, key: (name) => name.toLowerCase() };
const RUST_FILE: Manner = { ...RUST, reserved: new Set([...RUST.reserved, ...DEVICES]) };

const SUFFIXES = ['Inputs', 'Params', 'Outputs'];
const TYPE: Manner = {
  reserved: new Set(
    [...API_HEAD.matchAll(/^export (?:interface|type) (\w+)/gm)].flatMap(([, name]) =>
      SUFFIXES.filter((suffix) => name!.endsWith(suffix)).map((suffix) => name!.slice(0, -suffix.length)),
    ),
  ),
  write: (word) => word,
};

export function kernelNames(kernels: readonly string[]): ReadonlyMap<string, KernelNames> {
  const [rust, file, assemblyscript, typescript, type] = [RUST_FILE, FILE, ASSEMBLYSCRIPT, TYPESCRIPT, TYPE].map(
    (manner) => new Renamer(manner),
  ) as [Renamer, Renamer, Renamer, Renamer, Renamer];
  // Whoever is called as it would be called anyway comes first.
  const ordered = [...kernels].sort((a, b) => Number(snake(a) !== a) - Number(snake(b) !== b));
  const names = new Map(
    ordered.map((name): [string, KernelNames] => [
      name,
      {
        rust: rust.made(name),
        file: file.made(name),
        assemblyscript: assemblyscript.made(name),
        typescript: typescript.made(name),
        type: type.made(name[0]!.toUpperCase() + name.slice(1)),
      },
    ]),
  );
  return new Map(kernels.map((name) => [name, names.get(name)!]));
}

/** Which kernel a file of generated code belongs to. */
export function kernelOf(path: string, names: ReadonlyMap<string, KernelNames>): string | undefined {
  const [, target, file] =
    /^(rust|assemblyscript|typescript)\/(?:[^/]+\/src\/)?kernels\/([^/]+)\.(?:rs|ts)$/.exec(path) ?? [];
  return target && [...names].find(([, own]) => (target === 'rust' ? own.rust : own.file) === file)?.[0];
}
