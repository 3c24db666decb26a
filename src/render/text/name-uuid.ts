import { once } from '../../estate/once.ts';

/**
 * UUIDs that are made from names (version 5 of RFC 9562): the same name gives the same UUID in every run, so that two
 * exports of one estate differ only where the estate does.
 */

/** What all UUIDs of this tool are under: the UUID of its address, as RFC 9562 makes those of addresses. */
export const NAMESPACE = 'https://github.com/cloud-estate/cloud-estate-check/ns';

/** RFC 9562's namespace for addresses. */
const URLS = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

const utf8 = new TextEncoder();

const ours = once(() => uuidBytes(Uint8Array.from(URLS), NAMESPACE));

/** The UUID of something that these texts name together: no two lists of texts share one. */
export function nameUuid(...names: readonly string[]): string {
  return written(uuidBytes(ours(), JSON.stringify(names)));
}

/** A maker of the UUIDs of what belongs to something: quick, because the names before are a namespace themselves. */
export function uuidsUnder(...names: readonly string[]): (...more: readonly string[]) => string {
  const own = uuidBytes(ours(), JSON.stringify(names));
  return (...more) => written(uuidBytes(own, more.join(' ')));
}

/** The UUID of a name under a namespace, as RFC 9562 has it. */
export function uuidV5(namespace: readonly number[], name: string): string {
  return written(uuidBytes(Uint8Array.from(namespace), name));
}

function uuidBytes(namespace: Uint8Array, name: string): Uint8Array {
  const text = utf8.encode(name);
  const all = new Uint8Array(namespace.length + text.length);
  all.set(namespace);
  all.set(text, namespace.length);
  const bytes = sha1(all).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function written(bytes: Uint8Array): string {
  let text = '';
  for (const [at, byte] of bytes.entries()) {
    if (at === 4 || at === 6 || at === 8 || at === 10) text += '-';
    text += hex[byte];
  }
  return text;
}

/** SHA-1 of FIPS 180-4. It names things here and protects nothing, and this part can't import Node's. */
function sha1(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(padded.length - 4, message.length << 3);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = new Uint32Array(16);
  for (let start = 0; start < padded.length; start += 64) addBlock(state, view, start, words);
  const out = new DataView(new ArrayBuffer(20));
  for (const [at, word] of state.entries()) out.setUint32(at * 4, word);
  return new Uint8Array(out.buffer);
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** `words` has room for 16, the last ones of the schedule: so few are quick to make for each text. */
function addBlock(state: number[], view: DataView, start: number, words: Uint32Array): void {
  for (let at = 0; at < 16; at++) words[at] = view.getUint32(start + at * 4);
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (let at = 0; at < 80; at++) {
    if (at >= 16) words[at & 15] = rotated(mixedBefore(words, at), 1);
    const next = (rotated(a, 5) + mixed(at, b, c, d) + e + (words[at & 15] as number)) | 0;
    e = d;
    d = c;
    c = rotated(b, 30);
    b = a;
    a = next;
  }
  for (const [at, word] of [a, b, c, d, e].entries())
    state[at] = ((state[at] as number) + word) | 0;
}

/** Those 3, 8, 14 and 16 words before, as one. */
function mixedBefore(words: Uint32Array, at: number): number {
  const before = (by: number): number => words[(at - by) & 15] as number;
  return before(3) ^ before(8) ^ before(14) ^ before(16);
}

/** The function of a round with its constant. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
