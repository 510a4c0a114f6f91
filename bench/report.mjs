// The figures as tables: one for a terminal, one for RESULTS.md.
import { table } from '../dist/terminal/table.js';
import { colors, digits, times } from '../dist/terminal/text.js';
import { BACKENDS, BACKENDS_OF, PEERS, THREADS } from './targets.mjs';

const NONE = '—';
/** Of the least times: they are what other work of the machine disturbs least. */
const ratio = (a, b) => (a && b ? a.min / b.min : undefined);
const shown = (value) => (value === undefined ? NONE : times(value));
const ms = (time) => (time ? digits(time.min) : NONE);

/** { text, met }: with fresh outputs, or else in what way of having them. */
function judgePeer(fresh, out, kept, target) {
  if (target === undefined) return { text: '' };
  const ways = [...(out >= target ? ['out'] : []), ...(kept >= target ? ['kept'] : [])];
  if (fresh >= target) return { text: `≥ ${target}× met`, met: true };
  if (ways.length > 0) return { text: `≥ ${target}× with ${ways.join(', ')}`, met: true };
  return { text: `≥ ${target}× MISSED`, met: false };
}

function paint({ text, met }) {
  if (met === undefined) return text;
  return met ? colors.green(text) : colors.red(text);
}

/** Rows of [name, min, median, ratios of fresh outputs, with out buffers, with results kept, verdict]; the name of a kernel stands alone. */
function peerRows({ kernel, shape, peers: { fresh, out, kept, peers } }) {
  const time = ({ min, median }) => [digits(min), digits(median)];
  const rows = [
    [`${kernel} ${shape}`, '', '', '', '', '', { text: '' }],
    ['  Trefoil', ...time(fresh), '', '', '', { text: '' }],
  ];
  if (out) rows.push(['  Trefoil, out buffers', ...time(out), '', '', '', { text: '' }]);
  if (kept) rows.push(['  Trefoil, results kept', ...time(kept), '', '', '', { text: '' }]);
  for (const peer of peers) {
    const ratios = [ratio(peer, fresh), ratio(peer, out), ratio(peer.kept, kept)];
    rows.push([
      `  ${peer.name}`,
      ...time(peer),
      shown(ratios[0]),
      out ? shown(ratios[1]) : '',
      kept && peer.kept ? shown(ratios[2]) : '',
      judgePeer(...ratios, PEERS[kernel]?.[peer.name]),
    ]);
  }
  return rows;
}

const isHeading = ([name]) => !name.startsWith(' ');

function backendRow({ kernel, title, backends }) {
  const { native, wasm, pinned, ts } = backends,
    two = backends['two threads'];
  const judged = (value, due, met) => ({
    text: shown(value),
    met: value === undefined || !due ? undefined : met(value),
  });
  const spine = BACKENDS_OF.includes(kernel);
  return [
    [title, ms(native), ms(two), ms(wasm), ms(pinned), ms(ts)],
    [
      judged(
        ratio(native, two),
        native?.min >= THREADS.milliseconds && !THREADS.not.includes(kernel),
        (value) => value >= THREADS.least,
      ),
      { text: shown(ratio(wasm, native)) },
      judged(ratio(pinned ?? wasm, native), spine, (value) => value <= BACKENDS['wasm/native']),
      judged(ratio(ts, wasm), spine, (value) => value <= BACKENDS['ts/wasm']),
    ],
  ];
}

const PEER_HEAD = ['ms, one thread', 'min', 'median', 'fresh', 'out', 'kept', 'target'];
const BACKEND_HEAD = [
  'ms, min',
  'native',
  '2 threads',
  'wasm',
  'pinned',
  'ts',
  '1/2 thr.',
  'wasm/native',
  'pinned',
  'ts/wasm',
];

const PEERS_NOTE =
  'fresh, out: least time of the peer over that of Trefoil without and with out buffers; kept: both with the last 24 results kept';
const BACKENDS_NOTE =
  'into out buffers; pinned: wasm with arrays that live in its memory, which like native copies nothing, and its ratio to native; ts in a process of its own; 1/2 thr.: one thread over two';
const LIMITS_NOTE = [
  `1/2 thr. ≥ ${THREADS.least}× from ${THREADS.milliseconds} ms on, but for recurrences`,
  `pinned/native ≤ ${BACKENDS['wasm/native']}× and ts/wasm ≤ ${BACKENDS['ts/wasm']}× for ${BACKENDS_OF.join(', ')}`,
].join('; ');

export function printTables(results) {
  const withPeers = results.filter(({ peers }) => peers);
  if (withPeers.length > 0) {
    const rows = withPeers
      .flatMap(peerRows)
      .map((row) => [isHeading(row) ? colors.bold(row[0]) : row[0], ...row.slice(1, 6), paint(row[6])]);
    console.log(`${table({ head: PEER_HEAD, aligns: 'lrrrrrl', rows })}\n${colors.dim(PEERS_NOTE)}\n`);
  }
  const rows = results.map(backendRow).map(([cells, ratios]) => [...cells, ...ratios.map(paint)]);
  console.log(`${table({ head: BACKEND_HEAD, aligns: 'lrrrrrrrrr', rows })}
${colors.dim(`${BACKENDS_NOTE}; targets: ${LIMITS_NOTE}`)}`);
}

const markdown = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, j) => (j === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

export function markdownOf(results, facts) {
  const peers = results
    .filter((result) => result.peers)
    .flatMap(peerRows)
    .map((row) => [isHeading(row) ? `**${row[0]}**` : `&nbsp;&nbsp;${row[0].trim()}`, ...row.slice(1, 6), row[6].text]);
  const backends = results.map((result) => {
    const [cells, ratios] = backendRow(result);
    return [...cells, ...ratios.map(({ text, met }) => `${text}${met === false ? ' MISSED' : ''}`)];
  });
  return [
    '# Results',
    '',
    'Written by `npm run bench`; what is measured and how is told in README.md.',
    '',
    ...Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`),
    '',
    ...(peers.length > 0 ? ['## Against peers', '', markdown(PEER_HEAD, peers), '', `${PEERS_NOTE}.`, ''] : []),
    '## Backends',
    '',
    markdown(BACKEND_HEAD, backends),
    '',
    `${BACKENDS_NOTE}. Targets: ${LIMITS_NOTE}.`,
    '',
  ].join('\n');
}
