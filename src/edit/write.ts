import { flowMap, keyYaml } from '../text/yaml-text.ts';
import { isBranch, type Patch } from './patch.ts';

/** A key and what is to stand there as lines in block style; each branch indents its keys by `step`. */
export function blockLines(key: string, patch: Patch, indent: string, step: number): string[] {
  if (!isBranch(patch)) return [`${indent}${keyYaml(key)}: ${patch.yaml}`];
  return [`${indent}${keyYaml(key)}:`, ...innerLines(patch, indent + ' '.repeat(step), step)];
}

/** What a branch holds, as lines in block style. */
export function innerLines(patch: Patch, indent: string, step: number): string[] {
  if (!isBranch(patch)) return [];
  const lines = [...patch.into].flatMap(([key, held]) => blockLines(key, held, indent, step));
  return patch.merge === undefined ? lines : [`${indent}<<: *${patch.merge}`, ...lines];
}

/** What is to stand at a key, on one line. */
export function flowText(patch: Patch, pad: string): string {
  if (!isBranch(patch)) return patch.yaml;
  const pairs = [...patch.into].map(([key, held]) => flowPair(key, held, pad));
  return flowMap(patch.merge === undefined ? pairs : [`<<: *${patch.merge}`, ...pairs], pad);
}

/** A key and what is to stand there, on one line. */
export function flowPair(key: string, patch: Patch, pad: string): string {
  return `${keyYaml(key)}: ${flowText(patch, pad)}`;
}
