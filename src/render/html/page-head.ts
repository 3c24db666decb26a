import { SCRIPT_HASH, STYLE, STYLE_HASH } from '../../generated/page.js';
import { escapeMarkup } from '../text/markup.ts';

/**
 * The head of a self-contained page: nothing is loaded or sent, and only our own style and, if the page has one, our
 * own script run, whatever a repository wrote.
 */
export function pageHead(title: string, { script }: { readonly script: boolean }): string {
  const scripts = script ? ` script-src '${SCRIPT_HASH}';` : '';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}';${scripts} base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
`;
}
