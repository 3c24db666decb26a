import type { Finding } from '../../estate/finding.ts';

/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. Not against forgery: it tells findings
 * apart. Source: IETF draft-eastlake-fnv, whose prime is 2^40 + 435.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 2 ** 32) + low * 256) % 2 ** 32;
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
