import { readFileSync } from 'node:fs';
import type { OwnerReading } from '../../src/estate/reading.ts';
import { type Declared, readDeclared } from '../../src/evidence/declared.ts';
import { DeclaredOwners } from '../../src/evidence/declared-owners.ts';
import type { OwnerContext } from '../../src/evidence/owner.ts';

/** One line of a list: a text, and what it should be read as. */
export interface Sample {
  readonly text: string;
  /** `placeholder word`, `unrecognised list`, `user`. */
  readonly expected: string;
  readonly write: readonly string[];
}

/** The lines of a list under `fixtures/evidence`. */
export function samples(name: string): Sample[] {
  const url = new URL(`../fixtures/evidence/${name}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', expected = '', write] = line.split('\t');
      return {
        text: JSON.parse(text),
        expected,
        write: write === undefined ? [] : JSON.parse(write),
      };
    });
}

const declared: readonly Declared[] = [
  { id: 'it-desk', kind: 'team', name: 'IT service desk', contacts: ['it-desk@acme.example'] },
  { id: 'it', kind: 'team', name: 'IT', contacts: [] },
  { id: 'sec', kind: 'team', name: 'Security', contacts: [] },
  { id: 'tba', kind: 'team', name: 'Technical board of architects', contacts: [] },
  { id: 'na', kind: 'team', name: 'North America', contacts: ['na-ops@acme.corp'] },
  { id: 'aws', kind: 'team', name: 'AWS', contacts: ['@acme/aws'] },
  { id: 'jane', kind: 'person', name: 'Jane Doe', contacts: ['jane@acme.example', '@jdoe'] },
  { id: 'todo', kind: 'person', name: 'Aoi Todo', contacts: ['aoi.todo@acme.corp'] },
  { id: 'nobody', kind: 'person', name: 'Bod Nobody', contacts: ['bod@acme.corp'] },
];

const providers = new Set(['initech', 'initech cloud']);

/** What the texts of the lists are read with. */
export const context: OwnerContext = {
  declared: new DeclaredOwners(
    new Map(declared.map((one) => [one.id, readDeclared(one, providers)])),
    new Map(),
  ),
  providers,
};

/** A reading as the lists write it. */
export function shown(reading: OwnerReading): string {
  if (reading.kind === 'placeholder') return `${reading.kind} ${reading.why}`;
  if (reading.kind === 'provider') return `${reading.kind} ${reading.by}`;
  return reading.kind === 'unrecognised' ? `${reading.kind} ${reading.mistake}` : reading.kind;
}
