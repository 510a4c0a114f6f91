/**
 * Every test that may be left out, and why. Another one fails the suite: test/invariants/skips.test.ts reads the sources, and
 * skips-reporter.ts what really was left out.
 */
export interface Skip {
  readonly file: string;
  /** As it stands in the source; what takes part in a table stands for anything. */
  readonly title: string;
  readonly reason: string;
  /** One of SKIPPING, which leaves it out. */
  readonly by?: string;
}

const CARGO = 'there is no cargo, or TREFOIL_NO_NATIVE is set';
const WHOLE = 'a whole data set is looked for beside the project; an excerpt of it in test/data is always examined';
const WINDOWS = 'Windows has no such files, or other ones';
const FULL = 'minutes: part of `npm run test:full`';

export const SKIPS: readonly Skip[] = [
  {
    file: 'test/author/author.test.ts',
    title: 'a page that calls one kernel, in Chromium',
    reason: 'no Chromium is installed',
  },
  { file: 'test/author/author.test.ts', title: 'on native', reason: CARGO },
  {
    file: 'test/browser/one-kernel.test.ts',
    title: 'a page that calls one kernel, in Chromium',
    reason: 'no Chromium is installed',
  },
  {
    file: 'test/browser/one-kernel.test.ts',
    title: 'calls until a module is there are computed elsewhere, in Chromium',
    reason: 'no Chromium is installed',
  },
  { file: 'test/browser/browser.test.ts', title: 'in Chromium (needs chromium)', reason: 'no Chromium is installed' },
  { file: 'test/cli/bytes.test.ts', title: 'a FIFO is read once, byte by byte too', reason: WINDOWS },
  { file: 'test/cli/links.test.ts', title: 'links', reason: WINDOWS },
  { file: 'test/cli/sources.test.ts', title: 'a FIFO, for numbers and for bytes', reason: WINDOWS },
  { file: 'test/cli/targets.test.ts', title: 'outputs', reason: WINDOWS },
  {
    file: 'test/cli/targets.test.ts',
    title: 'a device without room: the word of the system, the name, and the device is still there',
    reason: 'the system has no device that is always full',
  },
  { file: 'test/cli/native-build.test.ts', title: 'native (needs cargo)', reason: CARGO },
  {
    file: 'test/examples/maintenance.test.ts',
    title: 'a hundred turbofan engines (need ../shared/data)',
    reason: WHOLE,
  },
  {
    file: 'test/examples/maintenance.test.ts',
    title: 'a machine that failed four times (needs ../shared/data)',
    reason: WHOLE,
  },
  { file: 'test/fuzz/fuzz.test.ts', title: '500 random kernels', reason: FULL },
  {
    file: 'test/fuzz/fuzz.test.ts',
    title: 'a fault of the compiler is found, and the kernel that shows it made small',
    reason: FULL,
  },
  {
    file: 'test/invariants/vector-code.test.ts',
    title: 'native (needs objdump)',
    reason: `objdump is not installed, the processor or the system is another one, or ${CARGO}`,
  },
  {
    file: 'test/operations/operations.test.ts',
    title: 'Rust, at every instruction set',
    reason: 'there is neither rustc nor cargo',
  },
  { file: 'test/oracles/count-matches.test.ts', title: 'the whole of $file', reason: WHOLE, by: 'dataFile' },
  {
    file: 'test/parity/parity.test.ts',
    title: 'left out: ${reason}',
    reason: `the proof names a backend that it leaves out: ${CARGO}`,
  },
  { file: 'test/runtime/left-out.test.ts', title: 'where cargo is (needs cargo)', reason: CARGO },
  { file: 'test/runtime/native-abort.test.ts', title: 'native', reason: CARGO },
  {
    file: 'test/runtime/native-loading.test.ts',
    title: 'from other sources, whatever vouches for it',
    reason: `macOS loads no binary that was changed, or ${CARGO}`,
  },
];

/** Functions that tests call in order to be left out, by name. */
export const SKIPPING: readonly Skip[] = [{ file: 'test/oracles/fixtures.ts', title: 'dataFile', reason: WHOLE }];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = ({ title }: Skip): RegExp =>
  new RegExp(
    `(?:^| > )${title
      .split(/\$\{\w+\}|\$\w+|%[a-z]/)
      .map(escaped)
      .join('.*')}(?: > |$)`,
  );

/** The entry for a test that was left out, by its titles from the outermost to its own. */
export const skipFor = (file: string, titles: readonly string[]): Skip | undefined =>
  SKIPS.find((skip) => skip.file === file && pattern(skip).test(titles.join(' > ')));
