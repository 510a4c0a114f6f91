// Whether this Node is new enough, before anything is imported that an older one cannot read: plain JavaScript.
import { readFileSync } from 'node:fs';

/** A sentence for a person where it is too old, as `engines` in package.json has it. */
export function tooOld(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const least = engines.node.replace(/^>=/, '').split('.').map(Number);
  const given = version.split('.').map(Number);
  const at = least.findIndex((part, k) => part !== given[k]);
  if (at < 0 || given[at] > least[at]) return undefined;
  return `Trefoil needs Node ${least.join('.')} or newer; this is ${version}`;
}
