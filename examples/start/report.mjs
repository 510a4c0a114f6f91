// Prints what was found, for a person who looks after the machine, and what stands behind the verdicts on the backends.
import { table } from '../../dist/terminal/table.js';
import { colors, digits, plural, sparkline, terminalWidth, times, wrap } from '../../dist/terminal/text.js';
import { serialize, sha256 } from './bytes.mjs';

const WIDEST = 100;
const EVENTS_SHOWN = 8;
const PAIRS_SHOWN = 3;
const COLUMNS_SHOWN = 3;
/** Weaker than this, two columns do not move together. */
const TOGETHER = 0.7;

const head = (text) => console.log(`\n${colors.bold(text)}`);
const signed = (value, places) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(places)}`;
const PAINTS = [colors.green, colors.cyan, colors.yellow, colors.magenta, colors.blue, colors.red];
const paintOf = (rank) => PAINTS[rank % PAINTS.length];

/** What most rows of each part of the recording have in common; `width` parts. */
function timeline(values, width) {
  const parts = Math.min(width, values.length);
  return Array.from({ length: parts }, (_, p) => {
    const counts = new Map();
    for (let i = Math.floor((p * values.length) / parts); i < Math.floor(((p + 1) * values.length) / parts); i++)
      counts.set(values[i], (counts.get(values[i]) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0][0];
  });
}

/** What the time axis is called: there is not much room beside it. */
function axisName(clock) {
  if (clock === undefined) return 'row';
  return clock.name.length <= 8 ? clock.name : 'when';
}

function drawTimeline({ rows, measured, regimes, events, scores }, width) {
  const { clock } = measured;
  const room = Math.min(width - 12, rows);
  const say = (name, text) => console.log(`  ${colors.dim(name.padEnd(8))}  ${text}`);
  const marks = new Array(room).fill(' ');
  for (const { from, to } of events)
    for (let p = Math.floor((from * room) / rows); p <= Math.floor(((to - 1) * room) / rows); p++) marks[p] = '▲';
  const [first, last] = [clock?.at(0) ?? '1', clock?.at(rows - 1) ?? String(rows)];
  say(
    'regime',
    timeline(regimes.of, room)
      .map((rank) => paintOf(rank)(regimes.regimes[rank].letter))
      .join(''),
  );
  say('unusual', colors.red(marks.join('').trimEnd()));
  // The worst of each part: a mean would hide what lasted a moment. In doublings: one value would flatten all others.
  const worst = Array.from({ length: room }, (_, p) =>
    scores
      .slice(
        Math.floor((p * rows) / room),
        Math.max(Math.floor((p * rows) / room) + 1, Math.floor(((p + 1) * rows) / room)),
      )
      .reduce((most, score) => Math.max(most, score), 0),
  );
  say(
    'strength',
    sparkline(
      worst.map((score) => Math.log2(1 + score)),
      room,
    ),
  );
  const name = axisName(clock);
  const between = room - first.length - last.length;
  if (between > 0) say(name, `${first}${' '.repeat(between)}${last}`);
  else {
    say(name, first);
    say('', last.padStart(room));
  }
}

const describe = (columns, show) =>
  `${columns.slice(0, COLUMNS_SHOWN).map(show).join(', ')}${columns.length > COLUMNS_SHOWN ? `, ${columns.length - COLUMNS_SHOWN} more` : ''}`;

function lasted({ from, to }, { clock }) {
  if (clock?.span && to - from > 1) return clock.span(from, to - 1);
  return plural(to - from, 'row');
}

/** The share of rows that belong to an event or to a rare regime. */
function verdictOf({ rows, regimes, events }) {
  const unusual = events.reduce((sum, { from, to }) => sum + to - from, 0);
  const rare = regimes.regimes.filter((regime) => regime.rare);
  const parts = [
    events.length === 0
      ? 'nothing stood out'
      : `${plural(events.length, 'unusual event')} in ${((100 * unusual) / rows).toFixed(1)} % of the time`,
  ];
  if (rare.length > 0) parts.push(`rare: regime ${rare.map(({ letter }) => letter).join(', ')}`);
  return parts.join('; ');
}

export function reportMachine(found) {
  const { file, rows, window, measured, regimes, events, pairs } = found;
  const { names, clock, constant, texts, markers, missing, notes } = measured;
  const width = Math.min(terminalWidth(), WIDEST);
  const summary = wrap(
    `${file}: ${rows} rows × ${plural(names.length, 'measurement')}${clock ? `, ${clock.name} ${clock.at(0)} to ${clock.at(rows - 1)}` : ''}; ${verdictOf(found)}`,
    terminalWidth(),
  );
  console.log(summary.startsWith(file) ? colors.bold(file) + summary.slice(file.length) : summary);
  const remark = (text) => console.log(colors.dim(wrap(text, width)));
  notes.forEach(remark);
  if (texts.length > 0) remark(`not of numbers, left out: ${texts.join(', ')}`);
  if (constant.length > 0) remark(`never changes, left out: ${constant.join(', ')}`);
  if (markers.length > 0)
    remark(
      `taken for missing values: ${markers.map(({ name, marker, count }) => `${count} × ${marker} in ${name}`).join(', ')}`,
    );
  if (missing > 0)
    remark(`${plural(missing, 'missing value')}: medians leave them out, elsewhere the last value before is taken`);

  head('Regimes');
  console.log(
    table({
      head: ['', 'share', 'stretches', 'longest', 'what tells it from the rest'],
      aligns: 'lrrll',
      elastic: 4,
      rows: regimes.regimes.map((regime, rank) => [
        paintOf(rank)(regime.letter),
        `${(100 * regime.share).toFixed(1)} %`,
        String(regime.stretches),
        `${lasted(regime.longest, measured)} from ${clock?.at(regime.longest.from) ?? `row ${regime.longest.from + 1}`}`,
        regime.columns.length === 0
          ? 'nothing: all near their mean'
          : describe(regime.columns, ({ name, deviation }) => `${name} ${signed(deviation, 1)}σ`),
      ]),
    }),
  );
  console.log('');
  drawTimeline(found, width);

  const together = pairs.filter(({ r }) => Math.abs(r) >= TOGETHER);
  if (together.length > 0) {
    head('Moving together');
    for (const { a, b, r } of together.slice(0, PAIRS_SHOWN)) console.log(`  ${signed(r, 3)}  ${a}, ${b}`);
    if (together.length > PAIRS_SHOWN)
      console.log(colors.dim(`  and ${plural(together.length - PAIRS_SHOWN, 'more pair')} from ±${TOGETHER} on`));
  }

  head('Unusual');
  if (events.length === 0)
    console.log(
      `  no value was both far from the median of the last ${window} rows and a surprise to the autoregression`,
    );
  else {
    console.log(
      table({
        head: ['from', 'lasted', 'regime', 'strength', 'what was unusual'],
        aligns: 'lrlrl',
        elastic: 4,
        rows: events
          .slice(0, EVENTS_SHOWN)
          .map((event) => [
            clock?.at(event.from) ?? `row ${event.from + 1}`,
            lasted(event, measured),
            event.before === event.after ? event.after : `${event.before} → ${event.after}`,
            times(event.score),
            describe(event.columns, ({ name, score }) => `${name} ${score < 0 ? '↓' : '↑'}${times(Math.abs(score))}`),
          ]),
      }),
    );
    const more = events.length - EVENTS_SHOWN;
    remark(
      `${more > 0 ? `and ${plural(more, 'weaker one')}; ` : ''}strength: how many times the limit; the limit is 8 robust deviations, both from the median of the last ${window} rows and of what AR(1) leaves unexplained`,
    );
  }
}

function cell(run) {
  if (run === undefined) return '—';
  if (run.error) return 'failed';
  return run.median === undefined ? '' : digits(run.median);
}

const speedUp = (runs, fastest) =>
  runs.ts?.median && runs[fastest]?.median ? times(runs.ts.median / runs[fastest].median) : '';

/** Whether all bytes agree. */
export function reportBackends(calls, backends, order) {
  const present = order.filter((name) => backends[name].rt);
  const timed = calls.some(({ runs }) => Object.values(runs).some((run) => run.median !== undefined));
  head('Backends');
  // Repetitions are shown where something is wrong with them.
  const rows = calls
    .filter(({ shown, verdict }) => shown || !verdict.ok)
    .map(({ kernel, shape, runs, verdict }) => [
      kernel,
      shape,
      ...(timed ? [...order.map((name) => cell(runs[name])), speedUp(runs, present[0])] : []),
      (verdict.ok ? colors.green : colors.red)(verdict.text),
    ]);
  console.log(
    table({
      head: ['kernel', 'shape', ...(timed ? [...order, 'speed-up'] : []), 'verdict'],
      aligns: timed ? 'llrrrrl' : 'lll',
      rows,
    }),
  );
  if (timed) console.log(colors.dim(`times in ms (median); speed-up: ts against ${present[0]}`));
  for (const { kernel, runs } of calls)
    for (const [name, { error }] of Object.entries(runs))
      if (error) console.log(colors.red(`${kernel} on ${name}: ${error.message}`));
  console.log('');
  for (const name of order) {
    const { rt, reason } = backends[name];
    if (rt === undefined) {
      console.log(colors.yellow(wrap(`${name} — ${reason}`, terminalWidth())));
      continue;
    }
    const outputs = calls
      .map(({ runs }) => runs[name])
      .filter((run) => !run.error)
      .map((run) => serialize(run.hot));
    const { threads } = rt.capabilities();
    const bytes = `${name.padEnd(6)}  ${outputs.reduce((total, { length }) => total + length, 0)} bytes,`;
    const rest = `sha256 ${sha256(outputs).slice(0, 24)}…${name === 'native' ? `  (${plural(threads, 'thread')})` : ''}`;
    console.log(
      bytes.length + 1 + rest.length > terminalWidth()
        ? `${bytes}\n${wrap(rest, terminalWidth(), '  ')}`
        : `${bytes} ${rest}`,
    );
  }
  const bad = calls.filter(({ verdict }) => !verdict.ok).length;
  const say = (text, paint = String) => console.log(paint(wrap(text, terminalWidth())));
  if (bad > 0) {
    console.log('');
    say(`${bad} of ${calls.length} calls without proof of identical bytes`, colors.red);
  } else if (present.length > 1)
    say(`${plural(calls.length, 'call')} on ${plural(present.length, 'backend')}, cold and hot: identical bytes`);
  return bad === 0;
}
