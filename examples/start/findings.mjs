// What the numbers of the pipeline mean: regimes, events, columns that move together.

/** Columns this many standard deviations from their mean tell a regime. */
const TELLING = 0.5;
/** A regime that holds for less of the time than this is itself something unusual. */
const RARE = 0.02;

const at = ({ data, cols }, row, col) => data[row * cols + col];
const letter = (index) => String.fromCharCode(65 + index);

/** Runs of equal values: [{ value, from, to }], `to` excluded. */
function runs(values) {
  const found = [];
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] !== values[i - 1]) found.push({ value: values[i], from: i, to: i });
    found.at(-1).to = i + 1;
  }
  return found;
}

/** Regimes, the most frequent first: letter, share of the time, stretches, and the columns that tell it from the rest. */
export function findRegimes({ labels, centroids }, names) {
  const counts = Array.from({ length: centroids.rows }, (_, c) =>
    labels.reduce((sum, label) => sum + (label === c ? 1 : 0), 0),
  );
  const order = counts
    .map((_, c) => c)
    .filter((c) => counts[c] > 0)
    .sort((a, b) => counts[b] - counts[a] || a - b);
  const stretches = runs(labels);
  const regimes = order.map((c, rank) => {
    const own = stretches.filter(({ value }) => value === c);
    const columns = names
      .map((name, j) => ({ name, deviation: at(centroids, c, j) }))
      .sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
    return {
      letter: letter(rank),
      share: counts[c] / labels.length,
      stretches: own.length,
      longest: own.reduce((most, run) => (run.to - run.from > most.to - most.from ? run : most)),
      rare: counts[c] < RARE * labels.length,
      columns: columns.filter(({ deviation }) => Math.abs(deviation) >= TELLING),
    };
  });
  const rank = new Map(order.map((c, index) => [c, index]));
  return { regimes, of: Int32Array.from(labels, (label) => rank.get(label)) };
}

/** Events, the most unusual first: rows from … to, the peak, the columns that were unusual in it, and the regimes around it. */
export function findEvents({ flags, persistent, scores }, { regimes, of }, names) {
  const cols = names.length;
  return runs(persistent)
    .filter(({ value }) => value !== 0)
    .map(({ from, to }) => {
      // The signal lasts a little longer than what caused it.
      let last = to - 1;
      while (flags[last] === 0) last--;
      let peak = from;
      const worst = new Float64Array(cols);
      for (let i = from; i <= last; i++) {
        if (scores.row[i] > scores.row[peak]) peak = i;
        for (let j = 0; j < cols; j++)
          if (Math.abs(scores.value[i * cols + j]) > Math.abs(worst[j])) worst[j] = scores.value[i * cols + j];
      }
      const columns = names
        .map((name, j) => ({ name, score: worst[j] }))
        .filter(({ score }) => Math.abs(score) >= 1)
        .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
      const [before, after] = [of[Math.max(0, from - 1)], of[last]].map((index) => regimes[index].letter);
      return { from, to: last + 1, peak, score: scores.row[peak], columns, before, after };
    })
    .sort((a, b) => b.score - a.score || a.from - b.from);
}

/** Pairs of columns by the size of their correlation. */
export function findPairs({ corr }, names) {
  const pairs = [];
  for (let i = 0; i < names.length; i++)
    for (let j = 0; j < i; j++) pairs.push({ a: names[j], b: names[i], r: at(corr, i, j) });
  return pairs.filter(({ r }) => !Number.isNaN(r)).sort((p, q) => Math.abs(q.r) - Math.abs(p.r));
}
