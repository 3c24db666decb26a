/** The protocol of an address doesn't matter, and neither does a language that a site adds by itself. */
const fetched = /^https?:\/\/(?:www\.)?/;
const language = /\/[a-z]{2}-[a-z]{2}\//;

/** Longer addresses are compared as they are. */
const LONGEST = 500;

/** Whether two addresses lead to one page: `https://a.corp/en-us/b/` and `http://a.corp/b#roles` do. */
export function isSamePage(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length > LONGEST || other.length > LONGEST) return false;
  return plain(one) === plain(other);
}

function plain(address: string): string {
  const [page = ''] = address.toLowerCase().split('#', 1);
  const text = page.replace(fetched, '').replace(language, '/');
  return text.endsWith('/') ? text.slice(0, -1) : text;
}
