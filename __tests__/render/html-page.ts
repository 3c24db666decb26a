import { expect } from '@jest/globals';
import type { Report, ReportService } from '../../src/estate/report.ts';
import { SCRIPT, STYLE } from '../../src/generated/page.js';
import { renderHtml } from '../../src/render/formats/html.ts';
import { balanced, type Tag, tagsOf, unescaped } from './markup-check.ts';
import { joined, sample } from './sample-report.ts';

const VOID = new Set(['meta', 'br', 'wbr', 'input']);
const DOCTYPE = '<!DOCTYPE html>\n';

/** The page of a report. */
export function page(report: Report): string {
  return joined(renderHtml(report));
}

/** The tags of a page whose style and script are ours to the letter, so that they need no reading. */
export function tagsOfPage(report: Report): Tag[] {
  const html = page(report);
  expect(html.startsWith(DOCTYPE)).toBe(true);
  const style = html.indexOf(STYLE);
  const script = html.indexOf(SCRIPT, style);
  expect(style).toBeGreaterThan(0);
  expect(script).toBeGreaterThan(style);
  const tags = tagsOf(
    html.slice(DOCTYPE.length, style) +
      html.slice(style + STYLE.length, script) +
      html.slice(script + SCRIPT.length),
  );
  balanced(tags, VOID);
  return tags;
}

/** What a browser would make of a page, but for its texts: elements, attributes, and the values that are ours. */
export function skeleton(report: Report): string[] {
  const free = new Set(['data-l', 'content']);
  return tagsOfPage(report)
    .filter((tag) => tag.name !== 'code' && tag.name !== 'wbr')
    .map(({ name, closes, attributes }) => {
      const ours = attributes.map(([key, value]) => {
        if (free.has(key)) return key;
        // What a link of the page filters by is a repository's text; what it filters is not.
        return `${key}=${key === 'href' ? value.replace(/^(#estate\?\w+=).*/, '$1') : value}`;
      });
      return [closes ? `/${name}` : name, ...ours].join(' ');
    });
}

/** A page's text without tags, spaces run together. */
export function textOf(html: string): string {
  const body = html
    .replace(/<(style|script)(?: [^>]*)?>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ');
  return unescaped(body).replace(/\s+/g, ' ').trim();
}

/** The sample with one service only, some of it changed. */
export function withService(more: Partial<ReportService>): Report {
  const [manifest] = sample.manifests;
  const [service] = manifest?.services ?? [];
  if (manifest === undefined || service === undefined) throw new Error('The sample has them.');
  return { ...sample, manifests: [{ ...manifest, services: [{ ...service, ...more }] }] };
}
