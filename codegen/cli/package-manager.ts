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

/** As `packageManager` in package.json has it. */
function declared(folder: string): string | undefined {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    return /^[a-z]+/.exec((JSON.parse(text) as { packageManager?: string }).packageManager ?? '')?.[0];
  } catch {
    return undefined; // none there, or no JSON
  }
}

export function managerOf(root: string): Manager {
  for (let folder = root; ; folder = dirname(folder)) {
    const name = declared(folder) ?? LOCKS.find(([file]) => existsSync(join(folder, file)))?.[1];
    if (isManager(name)) return MANAGERS[name];
    if (folder === dirname(folder)) break;
  }
  const agent = /^[a-z]+/.exec(process.env['npm_config_user_agent'] ?? '')?.[0];
  return MANAGERS[isManager(agent) ? agent : 'npm'];
}
