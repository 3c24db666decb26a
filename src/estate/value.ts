/** A value read from a manifest, a policy or a framework file: plain data, as JSON has it. */
export type Value = null | boolean | number | string | Value[] | ValueMap;

export interface ValueMap {
  [key: string]: Value;
}
