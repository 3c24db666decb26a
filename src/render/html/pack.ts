import { deflateSync } from 'fflate';

/** Characters to a line, so that editors and logs can show the page. */
const LINE = 16_384;

/** Fewer bytes are stored as they are: to deflate them takes ten times as long as the rest of the page, and saves 15 KB at most. */
const FEW = 16_384;

/**
 * A value as JSON, deflated and in base64: nothing in it can end an element or command a runner. Not by Node's own
 * zlib, whose output differs from version to version.
 */
export function* packed(value: unknown): Generator<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  // A fixed size of the table, because the default one is computed with a logarithm.
  const level = bytes.length < FEW ? 0 : 6;
  const text = Buffer.from(deflateSync(bytes, { level, mem: 12 })).toString('base64');
  for (let at = 0; at < text.length; at += LINE) yield `${text.slice(at, at + LINE)}\n`;
}
