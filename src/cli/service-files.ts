import { join } from 'node:path';
import type { ServiceFile } from '../init/proposed-owners.ts';
import { isServiceFile, readServiceFile } from '../init/service-file.ts';
import { readTextFile } from '../read/text-file.ts';
import { walk } from '../read/walk.ts';

/** A larger file doesn't describe a service. */
const LARGEST = 256 * 1024;
const MOST = 1000;

/** The files of a repository in which teams say which service is theirs, in the order of the walk. Never rejects. */
export async function readServiceFiles(root: string): Promise<ServiceFile[]> {
  const found: ServiceFile[] = [];
  for await (const path of walk(root)) {
    if (!isServiceFile(path)) continue;
    const file = await readTextFile(join(root, path), LARGEST);
    const service = 'text' in file ? readServiceFile(path, file.text) : undefined;
    if (service !== undefined) found.push(service);
    if (found.length >= MOST) break;
  }
  return found;
}
