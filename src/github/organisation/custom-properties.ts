import type { Properties } from '../../sweep/selection.ts';
import type { GitHub } from '../api/client.ts';
import { field, listField, textField } from '../api/json-fields.ts';

const PAGE = 100;

/** The custom properties of all repositories of an organisation. Rejects with a `GitHubError`. */
export async function customProperties(client: GitHub, org: string): Promise<Properties> {
  const all = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (let page = 1; ; page++) {
    const path = `/orgs/${encodeURIComponent(org)}/properties/values`;
    const some = await client.get(path, { per_page: PAGE, page });
    const items = Array.isArray(some) ? (some as readonly unknown[]) : [];
    for (const item of items) {
      const name = textField(item, 'repository_name');
      if (name === null) continue;
      const values = listField(item, 'properties').map((one) => {
        const value = field(one, 'value');
        const list = Array.isArray(value)
          ? value.map(String)
          : value == null
            ? []
            : [String(value)];
        return [textField(one, 'property_name') ?? '', list] as const;
      });
      all.set(name.toLowerCase(), new Map(values));
    }
    if (items.length < PAGE) return all;
  }
}
