/**
 * What of a comment is not code, by the rules of GitHub's Markdown: fenced blocks and code spans are taken out, cell
 * by cell where there is a table, for a span ends with its cell.
 */
export function outsideCode(markdown: string): string {
  const out: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (ticks !== undefined && ticks.length >= fence.length && line.trim() === ticks)
        fence = null;
    } else if (ticks !== undefined && !line.slice(ticks.length).includes('`')) fence = ticks;
    else
      out.push(
        line.startsWith('|') ? cellsOf(line).map(withoutSpans).join('|') : withoutSpans(line),
      );
  }
  return out.join('\n');
}

/** The cells of a row, as the strictest of readers parts them: a backslash escapes a `|`, and also a backslash. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\' && (line[at + 1] === '|' || line[at + 1] === '\\')) cell += line[at++];
    else if (line[at] === '|') {
      cells.push(cell);
      cell = '';
      continue;
    }
    cell += line[at];
  }
  return [...cells, cell];
}

/** Text without its code spans: so many backticks open one, and as many close it; a backslash escapes one outside. */
function withoutSpans(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\\') {
      out += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    const ticks = /^`+/.exec(text.slice(at))?.[0];
    if (ticks === undefined) {
      out += text[at++];
      continue;
    }
    const rest = text.slice(at + ticks.length);
    const end = [...rest.matchAll(/`+/g)].find(([run]) => run.length === ticks.length)?.index;
    if (end === undefined) {
      out += ticks;
      at += ticks.length;
    } else {
      out += '‹code›';
      at += 2 * ticks.length + end;
    }
  }
  return out;
}

/** Our own tags, and links to our own pages and to lines of the repository. */
const OURS =
  /<\/?(?:details|summary|sub)>|<br>|\[(?:[a-z-]+|How to keep the report)\]\(https:\/\/github\.com\/cloud-estate\/cloud-estate-check\/blob\/main\/docs\/(?:rules\/[a-z-]+|reports)\.md\)|\[(?:This run|The run)\]\(https:\/\/github\.example\/acme\/widgets\/actions\/runs\/\d+\)|\[(?:The (?:team|person) |The agreement with )?‹code›\]\(https:\/\/github\.example\/acme\/widgets\/blob\/[0-9a-f]{40}\/[\w.~%/-]+#L\d+\)|\[lines? [\d,]+(?: to [\d,]+)?\]\(https:\/\/github\.example\/acme\/widgets\/blob\/[0-9a-f]{40}\/[\w.~%/-]+#L\d+\)|\[What the rules mean\]\(https:\/\/github\.com\/cloud-estate\/cloud-estate-check\/blob\/main\/docs\/rules\/README\.md\)/g;

/** What is left of others' text that GitHub would make something of: empty where all of it stands as text. */
export function smuggled(markdown: string): string[] {
  const text = outsideCode(markdown.replace(/^<!-- cloud-estate-check:[\w.-]+ -->\n/, '')).replace(
    OURS,
    '',
  );
  const live = [
    /(?<!\\)<[^\n]{0,40}/g,
    /(?<!\\)!?\[[^\n]{0,40}/g,
    /@(?!\u200b)[^\n]{0,40}/g,
    /#(?=\d)[^\n]{0,40}/g,
    /\bGH-\d+/gi,
    /\b[0-9a-f]{7,40}\b/g,
    /:\/\/[^\n]{0,40}/g,
    /www\.[^\n]{0,40}/gi,
    /(?<!\\)&\w+;/g,
    /(?<!\\)\$[^\n]{0,40}/g,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
  ];
  return live.flatMap((pattern) => text.match(pattern) ?? []);
}
