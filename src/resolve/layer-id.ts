const ID = /^[a-z0-9][a-z0-9._-]*$/;

/** Whether a key under `owners`, `responsibilities` or `waivers` can be a layer; of others the schema says what is wrong. */
export function isLayerId(key: string): boolean {
  return ID.test(key) && !key.startsWith('x-');
}
