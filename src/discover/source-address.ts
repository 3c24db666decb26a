import { before } from '../text/parts.ts';

/** Where a module comes from: the same repository, or elsewhere. */
export type ModuleSource =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'here' }
  | { readonly kind: 'unseen'; readonly why: string };

const registry = /^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/|$)/;
const git = /^(?:git::|git@|github\.com\/|bitbucket\.org\/|hg::)|\.git(?:\/\/|\?|$)/;
const bucket = /^(?:s3|gcs)::/;
const address = /^[a-z][a-z0-9+.-]*:/i;
/** Terragrunt's own functions for places in the same repository. */
const inRepository =
  /^\$\{(?:dirname\()?(?:get_terragrunt_dir|get_parent_terragrunt_dir|get_repo_root|get_path_to_repo_root|get_path_from_repo_root|find_in_parent_folders|path_relative_\w+|get_original_terragrunt_dir|path\.(?:module|root|cwd))\b/;

/**
 * A registry's module in its short form: `tfr:///acme/eks/aws?version=1` and
 * `registry.terraform.io/acme/eks/aws` are `acme/eks/aws`. Any other source is left as it is.
 */
export function registryPath(source: string): string {
  const long = /^tfr:\/\/[\w.:-]*\/([^?]*)/.exec(source)?.[1];
  return (long ?? source).replace(/^(?:registry\.terraform\.io|registry\.opentofu\.org)\//, '');
}

/** Reads from a Terraform module's or Terragrunt unit's `source` where its code is. */
export function moduleSource(source: string): ModuleSource {
  if (/^\.\.?(?:[\\/]|$)/.test(source)) {
    return source.includes('${') ? { kind: 'here' } : { kind: 'local', path: localPath(source) };
  }
  if (inRepository.test(source)) return { kind: 'here' };
  const atCommit = /^git::(\.\.?\/[^?]*)/.exec(source)?.[1];
  // Terragrunt takes a commit of the same repository so; what is read is the module as it is now.
  if (atCommit !== undefined) return { kind: 'local', path: localPath(atCommit) };
  return { kind: 'unseen', why: whyUnseen(source) };
}

function localPath(source: string): string {
  return before(source, '?')
    .replaceAll('\\', '/')
    .replaceAll(/\/{2,}/g, '/');
}

function whyUnseen(source: string): string {
  if (git.test(source)) return 'a module in another Git repository';
  if (source.startsWith('tfr://')) return 'a module from a registry';
  if (bucket.test(source)) return 'a module in a storage bucket';
  if (source.startsWith('${')) return 'a module whose address is computed at run time';
  if (registry.test(source)) return 'a module from a registry';
  if (address.test(source)) return 'a module from another address';
  if (source.startsWith('/')) return 'a module outside the repository';
  return 'a module from elsewhere';
}

/** An address as it may be shown: without the user and password that some carry. */
export function withoutPassword(source: string): string {
  const shown = source.includes('@') ? source.replaceAll(/(:\/\/)[^/@\s]*@/g, '$1***@') : source;
  return shown.slice(0, 300);
}

/** The folder of a file, with `/`, empty at the root. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** A path, each folder that it is in, and at last the top (`''`). */
export function stepsUp(path: string): string[] {
  const steps = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    steps.push(path.slice(0, at));
  return path === '' ? steps : [...steps, ''];
}

/** Folders without repeats, and without those that lie in another one. */
export function outermost(folders: readonly string[]): string[] {
  const all = new Set(folders);
  return [...all].filter((folder) => !stepsUp(folder).some((at) => at !== folder && all.has(at)));
}

/** A path relative to a folder, as a path relative to the root; `../…` when it leaves the root. */
export function resolvePath(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
