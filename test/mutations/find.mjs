/**
 * Finds a piece of source text whatever its layout: a formatter breaks lines, adds a comma after the last of a list
 * and chooses quotes, and none of that makes it another piece.
 */

/** The text without its layout, and where each character that is left stands in it. */
function withoutLayout(text) {
  const [kept, at] = [[], []];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (/\s/.test(c)) continue;
    if (/[)\]}]/.test(c) && kept.at(-1) === ',') {
      kept.pop();
      at.pop();
    }
    kept.push(c === '"' ? "'" : c);
    at.push(i);
  }
  return { text: kept.join(''), at };
}

const known = new Map();

/** Every place of `piece` in `text`, as [start, end). */
export function placesOf(piece, text) {
  if (!known.has(text)) known.set(text, withoutLayout(text));
  const whole = known.get(text);
  const comma = piece.trimEnd().endsWith(',');
  const wanted = withoutLayout(piece).text.replace(/,$/, '');
  const places = [];
  for (let from = whole.text.indexOf(wanted); from >= 0; from = whole.text.indexOf(wanted, from + 1)) {
    const end = whole.at[from + wanted.length - 1] + 1;
    const behind = comma ? /^\s*,/.exec(text.slice(end, end + 200)) : null;
    places.push([whole.at[from], end + (behind?.[0].length ?? 0)]);
  }
  return places;
}
