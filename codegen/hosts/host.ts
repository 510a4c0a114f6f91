/** A host calls the kernels: it turns the manifest into what its callers see. */
import type { TargetFile } from '../targets/backend.js';
import type { KernelManifest } from './kernel-manifest.js';

export type Manifest = Readonly<Record<string, KernelManifest>>;

export interface Host {
  /** The files around the kernels. */
  readonly finish: (manifest: Manifest) => readonly TargetFile[];
  /** Those of them that carry the hash of everything. */
  readonly seal: (manifest: Manifest, hash: string) => readonly TargetFile[];
}
