/**
 * One line per step. On a terminal a spinner runs in its place until the step is done. All of it goes to stderr: stdout
 * belongs to the command that caused the build.
 */
const FRAMES = process.platform === 'win32' ? ['-', '\\', '|', '/'] : [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const FRAME_MS = 80;
const WIDTH = 34;

const out = process.stderr;
const terminal = out.isTTY === true && process.env['TERM'] !== 'dumb';
const color = terminal && !process.env['NO_COLOR'];

const paint = (code: number, text: string): string => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export function line(text: string): void {
  out.write(`${text}\n`);
}

/** The output of a failed step, in full. */
export function details(text: string): void {
  if (text.trim() !== '') out.write(text.endsWith('\n') ? text : `${text}\n`);
}

export interface Shown {
  done(): void;
  failed(): void;
  /** Takes the line away without a trace: the caller has something better to say. */
  clear(): void;
}

/** Starts the line of a step. */
export function start(label: string): Shown {
  const from = performance.now();
  let frame = 0;
  const draw = (): void => {
    const time = seconds(performance.now() - from);
    out.write(`\r${paint(36, FRAMES[frame++ % FRAMES.length]!)} ${label} ${time}\x1b[K`);
  };
  const timer = terminal ? setInterval(draw, FRAME_MS) : undefined;
  timer?.unref();
  if (terminal) draw();
  const end = (mark: string, note: string): void => {
    clearInterval(timer);
    const time = seconds(performance.now() - from);
    out.write(`${terminal ? '\r\x1b[K' : ''}${mark} ${label.padEnd(WIDTH)} ${note}${time}\n`);
  };
  return {
    done: () => end(paint(32, '+'), ''),
    failed: () => end(paint(31, 'x'), 'failed after '),
    clear() {
      clearInterval(timer);
      if (terminal) out.write('\r\x1b[K');
    },
  };
}
