/** `trefoil build --watch`: what a watch needs of this project, and what it says. */
import { colors, duration, errorColors, plural } from '../../terminal/text.js';
import { readSources } from '../build/sources.js';
import type { Compilation } from '../compile.js';
import { watch as watchProject } from '../build/watch.js';
import type { WatchEvent } from '../build/watch-events.js';
import { showDiagnostics } from './diagnose.js';
import { writeGenerated } from './generated.js';
import { here } from './here.js';
import { ensureBuilt } from './host.js';
import { projectAround } from '../build/project.js';

type EventOf<Kind extends WatchEvent['kind']> = Extract<WatchEvent, { readonly kind: Kind }>;

const say = (text: string): void => console.log(`${colors.dim(new Date().toTimeString().slice(0, 8))} ${text}`);
const complain = (text: string): void => console.error(errorColors.red(text));
const took = (ms: number): string => colors.green(duration(ms));
const traceOf = (error: unknown): string => (error as Error).stack ?? String(error);

function sayKept(kept: boolean): void {
  if (kept) say('the last good build is kept');
}

function sayBuilt({ changed, ms, written }: EventOf<'built'>): void {
  const names = changed.map(({ file, removed }) => `${colors.bold(file)}${removed ? ' removed' : ''}`).join(', ');
  const what = written === 0 ? ' (the same code as before)' : `, ${plural(written, 'file')} written`;
  say(`${names}: TypeScript and wasm in ${took(ms)}${what}`);
}

const WORDS: { readonly [Kind in WatchEvent['kind']]: (event: EventOf<Kind>) => void } = {
  ready: ({ ms }) => say(`watching ${here().layout.kernels}/ (ready in ${duration(ms)}; Ctrl-C ends it)`),
  built: sayBuilt,
  mistakes({ diagnostics, sources, kept }) {
    console.error('');
    showDiagnostics(diagnostics, sources);
    sayKept(kept);
  },
  'compiler failed'({ error, kept }) {
    complain(`the compiler failed: ${traceOf(error)}`);
    sayKept(kept);
  },
  'compiler changed': ({ file }) =>
    say(colors.yellow(`${file} changed: it is part of the compiler, which a new watch would take over`)),
  'wasm refused': ({ output }) => complain(`asc refuses what was generated; the last good build is kept\n${output}`),
  finished: ({ ms, optimized }) => say(`${optimized ? 'wasm optimised' : 'finished'} in ${took(ms)}`),
  'not finished': ({ output }) => complain(`what the watch built could not be finished\n${output}`),
  'not formatted': ({ output }) => complain(`generated files could not be formatted\n${output}`),
  'native left out': ({ reason }) => say(colors.yellow(`native is left out: ${reason}`)),
  'native built': ({ ms }) => say(`native in ${took(ms)}`),
  'native failed': ({ reason }) => complain(`native could not be built: ${reason}`),
  failed: ({ error }) => complain(traceOf(error)),
};

const tell = <Kind extends WatchEvent['kind']>(event: EventOf<Kind>): void =>
  (WORDS[event.kind as Kind] as (event: EventOf<Kind>) => void)(event);

export async function watch({ native }: { native?: boolean }): Promise<number> {
  const generated = JSON.stringify(new URL('./generated.js', import.meta.url).href);
  const project = await projectAround(process.cwd());
  const place = here();
  const host = {
    readSources: () => readSources(place),
    writeGenerated: (compilation: Compilation, options?: { readonly raw?: boolean }) =>
      writeGenerated(place, compilation, options),
    format: [
      '--input-type=module',
      '--eval',
      `import { formatLeftovers } from ${generated}; await formatLeftovers(${JSON.stringify(place)});`,
    ],
    build: ensureBuilt,
  };
  await watchProject(project, host, tell, { native: native !== false });
  return 0;
}
