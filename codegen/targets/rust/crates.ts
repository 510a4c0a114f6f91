/**
 * Where generated Rust lies: every family of kernels is a crate, so that a changed kernel is compiled with its family and
 * not with all others, and one more crate, `kernels`, holds the list of all for whoever calls them. Every file belongs to
 * the package around it: what cargo notes down about one outside is bound to the place where the checkout lay.
 */
import type { Kernel } from '../../ir/kernel-ir.js';
import * as templates from './crate-templates.js';
import { hashText } from '../common/hash.js';
import type { Called, KernelNames, TargetFile } from '../backend.js';
import { gluedArguments } from './arguments.js';

/** The folder of the crate that lists all kernels. */
const ALL = 'kernels';

/** A family's name as that of a folder and, in part, of a crate: the usual ones as they are, others told apart by their hash. */
function folderOf(family: string): string {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(family) && family !== ALL) return family.replaceAll('-', '_');
  return `${family.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_${hashText(family).slice(0, 8)}`;
}

/** Files of kernels have a folder to themselves, since one may be called as cargo calls the root of a crate. */
export const rustFile = (family: string, { rust }: KernelNames): string =>
  `rust/${folderOf(family)}/src/kernels/${rust.file}.rs`;

const grouped = (kernels: readonly Kernel[]): Map<string, Kernel[]> => {
  const families = new Map<string, Kernel[]>(kernels.map(({ family }): [string, Kernel[]] => [folderOf(family), []]));
  for (const kernel of kernels) families.get(folderOf(kernel.family))!.push(kernel);
  return new Map([...families.keys()].sort().map((folder) => [folder, families.get(folder)!]));
};

/** Everything but the kernels themselves and `rustList`. */
export function rustCrates(kernels: readonly Kernel[], called: Called): TargetFile[] {
  const families = grouped(kernels);
  return [
    ...[...families].flatMap(([folder, own]): TargetFile[] => [
      { path: `rust/${folder}/Cargo.toml`, comment: '#', text: templates.rustFamilyPackage({ folder }) },
      {
        path: `rust/${folder}/src/lib.rs`,
        comment: '//',
        text: templates.rustFamily({ names: own.map(({ name }) => called.get(name)!.rust.file).sort() }),
      },
    ]),
    {
      path: `rust/${ALL}/Cargo.toml`,
      comment: '#',
      text: templates.rustListPackage({ folders: [...families.keys()] }),
    },
  ];
}

/** The root of the crate that lists the kernels; it carries the hash of everything generated. */
export const rustList = (kernels: readonly Kernel[], called: Called, hash: string): TargetFile => ({
  path: `rust/${ALL}/src/lib.rs`,
  comment: '//',
  text: templates.rustList({
    hash,
    folders: [...grouped(kernels).keys()],
    kernels: kernels.map((kernel) => ({
      rust: called.get(kernel.name)!.rust.function,
      name: kernel.name,
      args: gluedArguments(kernel),
    })),
  }),
});
