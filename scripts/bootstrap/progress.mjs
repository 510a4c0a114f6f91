// One line per step. On a terminal a spinner runs in its place until the step is done. All of it
// goes to stderr: stdout belongs to the command that caused the build.
const FRAMES = process.platform === 'win32' ? ['-', '\\', '|', '/'] : [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const FRAME_MS = 80;
const WIDTH = 34;

const out = process.stderr;
const terminal = out.isTTY === true && process.env.TERM !== 'dumb';
const color = terminal && !process.env.NO_COLOR;

const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

export function line(text) {
  out.write(`${text}\n`);
}

/** The output of a failed step, in full. */
export function details(text) {
  if (text.trim() !== '') out.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Starts the line of a step; `done` and `failed` end it. */
export function start(label) {
  const from = performance.now();
  let frame = 0;
  const draw = () => {
    const time = seconds(performance.now() - from);
    out.write(`\r${paint(36, FRAMES[frame++ % FRAMES.length])} ${label} ${time}\x1b[K`);
  };
  const timer = terminal ? setInterval(draw, FRAME_MS) : undefined;
  timer?.unref();
  if (terminal) draw();
  const end = (mark, note) => {
    clearInterval(timer);
    const time = seconds(performance.now() - from);
    out.write(`${terminal ? '\r\x1b[K' : ''}${mark} ${label.padEnd(WIDTH)} ${note}${time}\n`);
  };
  return {
    done: () => end(paint(32, '+'), ''),
    failed: () => end(paint(31, 'x'), 'failed after '),
    /** Takes the line away without a trace: the caller has something better to say. */
    clear() {
      clearInterval(timer);
      if (terminal) out.write('\r\x1b[K');
    },
  };
}
