import { expect, test } from '@jest/globals';
import { type Declared, readDeclared } from '../../src/evidence/declared.ts';
import { shown } from './corpus.ts';

const none = new Set<string>();

test.each<[string, Declared, string]>([
  ['a name is enough', team('it', 'IT'), 'declared-team'],
  ['a contact is enough', team('it', null, 'it@acme.corp'), 'declared-team'],
  ['any contact will do', team('it', null, '#acme-it'), 'declared-team'],
  ['a telephone is a contact', team('it', null, '+49 30 1234567'), 'declared-team'],
  ['a name beside an example address', team('it', 'IT', 'it@acme.example'), 'declared-team'],
  ['neither', team('it', null), 'placeholder undescribed'],
  [
    'a name and contact that are placeholders',
    team('it', '?', 'tbd@acme.corp'),
    'placeholder undescribed',
  ],
  ['a template as contact', team('it', 'TBD', '@org/team'), 'placeholder undescribed'],
  ['a channel that is a placeholder', team('it', null, '#tbd'), 'placeholder undescribed'],
  ['an id that is a placeholder', team('tbd', 'Platform', 'it@acme.corp'), 'placeholder word'],
  ['the same with such a name', team('tbd', 'TBD'), 'placeholder undescribed'],
  ['a phrase as id', team('to-be-decided', 'Platform'), 'placeholder word'],
  [
    'an id that abbreviates its name',
    team('tba', 'Technical board of architects'),
    'declared-team',
  ],
  ['and another', team('na', 'North America'), 'declared-team'],
  ['an abbreviation of the phrase itself', team('tbd', 'To be decided'), 'placeholder undescribed'],
  [
    'a name that begins with a placeholder',
    team('unknown', 'Unknown until March'),
    'placeholder undescribed',
  ],
  ['a person whose name is such a word', person('todo', 'Aoi Todo'), 'declared-person'],
  ['and another one', person('na', 'Na Li', 'na.li@acme.corp'), 'declared-person'],
  ['a person who is nobody', person('nobody', 'Nobody'), 'placeholder undescribed'],
  ['a person', person('jane', 'Jane Doe', 'jane@acme.example', '@jdoe'), 'declared-person'],
  ['a team for a vendor', team('aws', 'AWS platform', 'aws@acme.corp'), 'declared-team'],
  ['a vendor by name with a handle of one’s own', team('aws', 'AWS', '@acme/aws'), 'declared-team'],
  ['a vendor alone', team('aws', 'Amazon Web Services'), 'provider name'],
  [
    'a vendor by another id',
    team('cloud', 'AWS Support', 'support@aws.amazon.com'),
    'provider name',
  ],
  ['a vendor’s address', team('cloud', null, 'support@aws.amazon.com'), 'provider name'],
  [
    'a person at a vendor’s, with a name',
    person('jo', 'Jo Doe', 'jo@microsoft.com'),
    'declared-person',
  ],
])('%s', (_, declared, expected) => {
  expect(shown(readDeclared(declared, none))).toBe(expected);
});

function team(id: string, name: string | null, ...contacts: string[]): Declared {
  return { id, kind: 'team', name, contacts };
}

function person(id: string, name: string | null, ...contacts: string[]): Declared {
  return { id, kind: 'person', name, contacts };
}
