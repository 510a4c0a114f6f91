// Records what a Linux machine is doing, one row per tick, as CSV.
//
//   node examples/record-telemetry.mjs [--rows 3600] [--hz 4] [-o telemetry.csv]
//
// The first column is seconds since the start, the others are fractions, rates per second or
// levels read from /proc. `examples/telemetry.csv` was made by this program.
import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';

const COLUMNS = [
  'time',
  'cpu_user',
  'cpu_system',
  'cpu_idle',
  'cpu_iowait',
  'cpu_steal',
  'ctxt_s',
  'intr_s',
  'procs_running',
  'load1',
  'mem_used_mb',
  'mem_cached_mb',
  'mem_dirty_mb',
  'pgfault_s',
  'pgpgin_kb_s',
  'pgpgout_kb_s',
  'disk_read_b_s',
  'disk_write_b_s',
  'net_rx_b_s',
  'net_tx_b_s',
];
const SECTOR = 512; // the unit of /proc/diskstats, whatever the device's own sector size is

const USAGE = 'usage: record-telemetry [--rows N] [--hz F] [-o file.csv]';

function usageError(message) {
  console.error(`record-telemetry: ${message}\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        rows: { type: 'string', default: '3600' },
        hz: { type: 'string', default: '4' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    usageError(error.message);
  }
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const rows = Number(values.rows);
  const hz = Number(values.hz);
  if (!Number.isInteger(rows) || rows < 1) usageError(`--rows must be a positive integer, not '${values.rows}'`);
  // The kernel counts CPU time in ticks of 10 ms: faster sampling would record rounding only.
  if (!(hz > 0 && hz <= 50)) usageError(`--hz must be above 0 and at most 50, not '${values.hz}'`);
  return { rows, hz, output: values.output };
}

/** A /proc file kept open: it gives fresh contents on every read from position 0. */
function procFile(path) {
  const fd = openSync(path, 'r');
  let buffer = Buffer.alloc(1 << 16);
  return () => {
    let length = 0;
    for (;;) {
      const count = readSync(fd, buffer, length, buffer.length - length, length);
      if (count === 0) return buffer.toString('latin1', 0, length);
      length += count;
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
    }
  };
}

function list(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Whole real disks: partitions, loop, ram, dm and md devices would count the same bytes twice. */
function physicalDisks() {
  return new Set(list('/sys/block').filter((name) => existsSync(`/sys/block/${name}/device`)));
}

/** Real network interfaces; inside a container there are none, and all but loopback are taken. */
function networkInterfaces() {
  const names = list('/sys/class/net').filter((name) => name !== 'lo');
  const real = names.filter((name) => existsSync(`/sys/class/net/${name}/device`));
  return new Set(real.length > 0 ? real : names);
}

function createSampler() {
  const stat = procFile('/proc/stat');
  const meminfo = procFile('/proc/meminfo');
  const vmstat = procFile('/proc/vmstat');
  const loadavg = procFile('/proc/loadavg');
  const diskstats = procFile('/proc/diskstats');
  const disks = physicalDisks();
  const interfaces = networkInterfaces();
  const value = (text, name) => Number(new RegExp(`^${name}:?\\s+(\\d+)`, 'm').exec(text)?.[1] ?? NaN);

  return () => {
    const s = stat();
    const m = meminfo();
    const v = vmstat();
    // user nice system idle iowait irq softirq steal; guest time is already inside user and nice
    const cpu = /^cpu +(.*)$/m.exec(s)[1].split(' ').slice(0, 8).map(Number);
    let read = 0;
    let written = 0;
    for (const line of diskstats().split('\n')) {
      const field = line.trim().split(/\s+/);
      if (!disks.has(field[2])) continue;
      read += Number(field[5]) * SECTOR;
      written += Number(field[9]) * SECTOR;
    }
    let received = 0;
    let sent = 0;
    // /proc/net is a link that depends on the reading task's namespace, hence read by name.
    for (const line of readFileSync('/proc/net/dev', 'latin1').split('\n')) {
      const at = line.indexOf(':');
      if (at < 0 || !interfaces.has(line.slice(0, at).trim())) continue;
      const field = line
        .slice(at + 1)
        .trim()
        .split(/\s+/);
      received += Number(field[0]);
      sent += Number(field[8]);
    }
    return {
      at: performance.now(),
      cpu,
      counters: [value(s, 'ctxt'), value(s, 'intr')],
      running: value(s, 'procs_running'),
      load: Number(loadavg().split(' ', 1)[0]),
      used: (value(m, 'MemTotal') - value(m, 'MemAvailable')) / 1024,
      cached: value(m, 'Cached') / 1024,
      dirty: value(m, 'Dirty') / 1024,
      paging: [value(v, 'pgfault'), value(v, 'pgpgin'), value(v, 'pgpgout')],
      transfer: [read, written, received, sent],
    };
  };
}

/** Rounded decimal without trailing zeros: the file is to be read by people and kept small. */
function decimal(value, places) {
  if (!Number.isFinite(value)) return ''; // a counter this kernel does not have is a missing value
  return String(Number(value.toFixed(places)) + 0);
}

function formatRow(time, before, now) {
  const seconds = (now.at - before.at) / 1000;
  const ticks = now.cpu.map((count, i) => Math.max(0, count - before.cpu[i])); // iowait may run backwards
  const total = ticks.reduce((a, b) => a + b, 0) || 1;
  const [user, nice, system, idle, iowait, irq, softirq, steal] = ticks.map((t) => t / total);
  const rate = (name) => now[name].map((count, i) => decimal((count - before[name][i]) / seconds, 0));
  return [
    decimal(time, 3),
    ...[user + nice, system + irq + softirq, idle, iowait, steal].map((fraction) => decimal(fraction, 3)),
    ...rate('counters'),
    decimal(now.running, 0),
    decimal(now.load, 2),
    decimal(now.used, 1),
    decimal(now.cached, 1),
    decimal(now.dirty, 1),
    ...rate('paging'),
    ...rate('transfer'),
  ].join(',');
}

function createProgress(rows, hz) {
  const terminal = process.stderr.isTTY === true;
  const every = Math.max(1, Math.round(hz * (terminal ? 0.5 : 60)));
  return {
    update(count) {
      if (count % every !== 0) return;
      const text = `${count} of ${rows} rows, ${Math.round((rows - count) / hz)} s left`;
      process.stderr.write(terminal ? `\r${text}\x1b[K` : `${text}\n`);
    },
    end(text) {
      process.stderr.write(terminal ? `\r${text}\x1b[K\n` : `${text}\n`);
    },
  };
}

function main() {
  if (process.platform !== 'linux') {
    console.error(`record-telemetry: needs the /proc of Linux, this is ${process.platform}`);
    process.exit(1);
  }
  const { rows, hz, output } = readOptions();
  let sample;
  let fd = 1;
  try {
    sample = createSampler();
    if (output !== undefined) fd = openSync(output, 'w');
  } catch (error) {
    console.error(`record-telemetry: ${error.message}`);
    process.exit(1);
  }

  const progress = createProgress(rows, hz);
  let before = sample();
  const start = before.at;
  let tick = 0; // of the grid start + tick / hz
  let written = 0;
  let skipped = 0;
  let timer;

  const finish = () => {
    clearTimeout(timer);
    if (fd !== 1) closeSync(fd);
    progress.end(`${written} rows in ${output ?? 'standard output'}${skipped > 0 ? `, ${skipped} ticks missed` : ''}`);
    process.exit(0);
  };
  const emit = (line) => {
    try {
      writeSync(fd, `${line}\n`);
    } catch (error) {
      // A reader such as `head` that closed the pipe has had what it wanted.
      if (error.code === 'EPIPE') process.exit(0);
      console.error(`record-telemetry: ${error.message}`);
      process.exit(1);
    }
  };
  const schedule = () => {
    // Each wait is measured against the grid, so late timers do not add up to a drift. A tick that
    // was missed altogether leaves a gap in `time`; rates are over the time that really passed.
    const next = Math.max(tick + 1, Math.floor(((performance.now() - start) * hz) / 1000) + 1);
    skipped += next - tick - 1;
    tick = next;
    timer = setTimeout(record, start + (tick * 1000) / hz - performance.now());
  };
  const record = () => {
    const now = sample();
    emit(formatRow(tick / hz, before, now));
    before = now;
    progress.update(++written);
    if (written === rows) finish();
    else schedule();
  };

  process.on('SIGINT', finish);
  process.on('SIGTERM', finish);
  emit(COLUMNS.join(','));
  schedule();
}

main();
