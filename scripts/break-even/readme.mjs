// The table of break-evens as README.md shows it; a test compares the two.

export const README_BEGIN = '<!-- break-even: written by scripts/measure-break-even.mjs -->';
export const README_END = '<!-- /break-even -->';

const cell = (value) => (Number.isFinite(value) ? String(value) : 'never');

export function readmeTable({ common, own }) {
  const groups = new Map([[`${cell(common.wasm)} | ${cell(common.native)}`, ['all others']]]);
  for (const [name, { wasm, native }] of Object.entries(own)) {
    const key = `${cell(wasm)} | ${cell(native)}`;
    groups.set(key, [...(groups.get(key) ?? []), `\`${name}\``]);
  }
  const rows = [...groups].map(([key, names]) => `| ${key} | ${names.join(' ')} |\n`);
  return `\n| wasm from | native from | elements, for |\n|---|---|---|\n${rows.join('')}\n`;
}
