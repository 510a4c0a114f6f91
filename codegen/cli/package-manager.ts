/** The package manager of a project: by the lock file at or above it, else by who runs this program. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Manager {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  readonly install: string;
  readonly run: (script: string) => string;
  readonly exec: (command: string) => string;
  /** Adds packages for development. */
  readonly add: (packages: readonly string[]) => string;
}

const MANAGERS: Readonly<Record<Manager['name'], Manager>> = {
  npm: {
    name: 'npm',
    install: 'npm install',
    run: (script) => (script === 'test' ? 'npm test' : `npm run ${script}`),
    exec: (command) => `npx ${command}`,
    add: (packages) => `npm install --save-dev ${packages.join(' ')}`,
  },
  pnpm: {
    name: 'pnpm',
    install: 'pnpm install',
    run: (script) => `pnpm ${script}`,
    exec: (command) => `pnpm ${command}`,
    add: (packages) => `pnpm add --save-dev ${packages.join(' ')}`,
  },
  yarn: {
    name: 'yarn',
    install: 'yarn install',
    run: (script) => `yarn ${script}`,
    exec: (command) => `yarn ${command}`,
    add: (packages) => `yarn add --dev ${packages.join(' ')}`,
  },
  bun: {
    name: 'bun',
    install: 'bun install',
    run: (script) => `bun run ${script}`,
    exec: (command) => `bunx ${command}`,
    add: (packages) => `bun add --dev ${packages.join(' ')}`,
  },
};

/**
 * Yarn 1 refuses packages whose engines name another Node. Libraries below @napi-rs/cli name 22, though what the compiler uses of
 * them runs on 20; other managers warn.
 */
const CLASSIC: Manager = {
  ...MANAGERS.yarn,
  install: 'yarn install --ignore-engines',
  add: (packages) => `${MANAGERS.yarn.add(packages)} --ignore-engines`,
};

const LOCKS = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['pnpm-workspace.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
] as const;

const isManager = (name: string | undefined): name is Manager['name'] =>
  name !== undefined && Object.hasOwn(MANAGERS, name);

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // none there
  }
}

/** As `packageManager` in package.json has it: with its version. */
function declared(folder: string): string | undefined {
  try {
    const text = textOf(join(folder, 'package.json'));
    return (JSON.parse(text) as { packageManager?: string }).packageManager;
  } catch {
    return undefined; // no JSON
  }
}

/** `said`: its name, perhaps with a version behind `@` or `/`. */
function called(said: string | undefined, folder: string): Manager | undefined {
  const [, name, major] = /^([a-z]+)(?:[@/](\d+)\.)?/.exec(said ?? '') ?? [];
  if (!isManager(name)) return undefined;
  const classic = major === undefined ? /^# yarn lockfile v1$/m.test(textOf(join(folder, 'yarn.lock'))) : major === '1';
  return name === 'yarn' && classic ? CLASSIC : MANAGERS[name];
}

export function managerOf(root: string): Manager {
  for (let folder = root; ; folder = dirname(folder)) {
    const manager = called(declared(folder) ?? LOCKS.find(([file]) => existsSync(join(folder, file)))?.[1], folder);
    if (manager !== undefined) return manager;
    if (folder === dirname(folder)) break;
  }
  return called(process.env['npm_config_user_agent'], root) ?? MANAGERS.npm;
}
