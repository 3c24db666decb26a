import type { Finding } from '../../estate/finding.ts';

const encoder = new TextEncoder();

/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. Not against forgery: it distinguishes
 * findings. Source: IETF draft-eastlake-fnv, whose prime is 2^40 + 435.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at++) {
    low = (low ^ (bytes[at] as number)) >>> 0;
    const product = low * 435;
    // Whole numbers of 32 bits throughout, which the engine multiplies without fractions.
    high = (Math.imul(high, 435) + ((product / 2 ** 32) | 0) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}

/**
 * One fingerprint for each finding, in their order: made from its subject and never from the line, so that it stays
 * when text above moves it. No two are the same: equal findings are counted in the order of the text.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, location, path, subject } = finding;
    const { service, part, layer } = subject;
    const about = JSON.stringify([rule, location.file, path, service, part, layer]);
    const before = seen.get(about) ?? 0;
    seen.set(about, before + 1);
    return fnv1a64(before === 0 ? about : `${about}#${before}`);
  });
}
