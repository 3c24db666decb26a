import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameUuid, uuidsUnder, uuidV5 } from '../../src/render/text/name-uuid.ts';
import { mailAddress, oneLine, webAddress } from '../../src/render/text/web-address.ts';

/** RFC 9562's namespace for names of hosts. */
const DNS = [...Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex')];

/** The same by Node's own SHA-1. */
function byNode(namespace: readonly number[], name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(namespace)).update(name).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((at, index, all) => hex.slice(at, all[index + 1] ?? 32)).join('-');
}

describe('UUIDs from names', () => {
  test("are those of the standard's own example", () => {
    expect(uuidV5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('are those of another SHA-1, for names of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        expect(uuidV5(DNS, name)).toBe(byNode(DNS, name));
      }),
    );
  });

  test('are the same for the same names, and others for others', () => {
    expect(nameUuid('a', 'b')).toBe(nameUuid('a', 'b'));
    const all = [nameUuid('a', 'b'), nameUuid('ab'), nameUuid('a', 'b', ''), uuidsUnder('a')('b')];
    expect(new Set(all).size).toBe(4);
  });
});

describe('an address for an export', () => {
  test.each([
    ['https://acme.systems/a b|c', 'https://acme.systems/a%20b%7Cc'],
    ['HTTPS://Acme.Systems', 'https://acme.systems/'],
    ['https://acme.systems/?q={x}^`', 'https://acme.systems/?q=%7Bx%7D%5E%60'],
    ['https://acme.systems/50%#a#b', 'https://acme.systems/50%25#a%23b'],
    ['https://user:secret@acme.systems/', 'https://acme.systems/'],
    ['https://[::1]:8080/[x]', 'https://[::1]:8080/%5Bx%5D'],
    ['javascript:alert(1)', null],
    ['mailto:a@acme.systems', null],
    ['acme.systems', null],
    ['https://', null],
    ['', null],
  ])('%s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  test.each([
    ['noc@northwind.systems', 'noc@northwind.systems'],
    [' a.b+c@x-y.example.com ', 'a.b+c@x-y.example.com'],
    ['a..b@x.com', null],
    ['@acme/it', null],
    ['a@b', null],
    ['a@b@c.com', null],
    ['+49 30 1234', null],
  ])('%s by mail', (text, address) => {
    expect(mailAddress(text)).toBe(address);
  });

  test('and a text are one line', () => {
    expect(oneLine(' a\r\n\tb\u0000\u2028c ', '-')).toBe('a b c');
    expect(oneLine(' \n ', 'nothing')).toBe('nothing');
    expect(oneLine('half \ud800', '-')).toBe('half \ufffd');
  });
});
