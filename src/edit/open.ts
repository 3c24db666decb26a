import { isAlias, isMap, type Node, parseAllDocuments } from 'yaml';
import { readJson } from '../parse/json.ts';
import type { Value } from '../parse/source.ts';
import { type Reading, readYaml } from '../parse/yaml-events.ts';
import { readYamlTree } from '../parse/yaml-tree.ts';
import { messageOf } from '../report/message.ts';
import { childrenOf, type Doc, lineOf } from './document.ts';
import type { Refused } from './outcome.ts';

/** What a text says, by the same reader before and after an edit. */
export function readText(text: string, isJson: boolean): Reading {
  if (isJson) return readJson(text);
  const reading = readYaml(text);
  return reading.retry ? (readYamlTree(text) ?? reading) : reading;
}

/**
 * Opens a manifest for editing. A file that is named `.json`, and any text that is strict JSON, is kept JSON;
 * all else is YAML. What is broken is refused, with the first problem and its line.
 */
export function openDocument(text: string, file: string): Doc | Refused {
  const isJson = file.toLowerCase().endsWith('.json') || isJsonMap(text);
  const { value, problems } = readText(text, isJson);
  const problem = problems[0];
  if (problem !== undefined) return broken(text, messageOf(problem), problem.start);
  if (/\r(?!\n)/.test(text)) {
    return broken(
      text,
      'A line ends with a lone carriage return, which readers of YAML take differently.',
      text.search(/\r(?!\n)/),
    );
  }
  return openTree(text, isJson, value ?? null);
}

function broken(text: string, message: string, offset: number): Refused {
  return {
    refused: `The file has to be repaired before it can be edited: ${message}`,
    line: lineOf(text, offset),
  };
}

function isJsonMap(text: string): boolean {
  if (!/^\ufeff?\s*\{/.test(text)) return false;
  return readJson(text).problems.length === 0;
}

function openTree(text: string, isJson: boolean, value: Value): Doc | Refused {
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    // Types are not the tree's business: values come from the reader that the check uses.
    documents = parseAllDocuments(text, {
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'failsafe',
      resolveKnownTags: false,
    });
  } catch {
    return { refused: 'The file cannot be edited by a program. Edit it by hand.' };
  }
  const [document] = documents;
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error !== undefined) {
    const problem = readYamlTree(text)?.problems[0];
    const message = problem === undefined ? 'Invalid YAML.' : messageOf(problem);
    return broken(text, message, error.pos[0]);
  }
  if (document === undefined || !isMap(document.contents)) {
    return {
      refused: 'The file holds no map, so there is nothing to change. Write `services:` first.',
    };
  }
  const root = document.contents;
  return { text, isJson, value, root, anchors: anchorsOf(root, text) };
}

function anchorsOf(root: Node, text: string): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>();
  if (!text.includes('&')) return anchors;
  const walk = (node: Node): void => {
    if (!isAlias(node) && 'anchor' in node && typeof node.anchor === 'string') {
      const known = anchors.get(node.anchor);
      if (known === undefined) anchors.set(node.anchor, [node]);
      else known.push(node);
    }
    for (const child of childrenOf(node)) walk(child);
  };
  walk(root);
  return anchors;
}
