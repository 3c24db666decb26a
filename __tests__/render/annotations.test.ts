/** GitHub's workflow commands, read as the runner reads them. */
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/estate/finding.ts';
import { renderGithub } from '../../src/render/formats/github.ts';
import { commandsIn } from '../action/commands.ts';
import { findings, sample } from './sample-report.ts';

const [first] = findings as readonly [Finding];

function commandFor(finding: Partial<Finding>) {
  const [command, ...others] = commandsIn(
    renderGithub({ ...sample, findings: [{ ...first, ...finding }] }),
  );
  expect(others).toEqual([]);
  return command;
}

test('a text that looks escaped is shown as it is written', () => {
  const command = commandFor({ title: 'A', reason: '`50%0A`, `%25` and 100%: a, b.', remedy: '' });
  expect(command?.data).toBe('A. `50%0A`, `%25` and 100%: a, b.');
});

test('a path with the signs of a property stays one property', () => {
  const file = 'a,line=3:b%2C/cloud-services.yml';
  const { properties } = commandFor({ location: { ...first.location, file } }) ?? {};
  expect(properties).toMatchObject({ file, line: '8' });
});

test('the columns are those of the finding where it is on one line, and left out where it is on several', () => {
  const location = { file: 'a.yml', line: 3, column: 5, endLine: 3, endColumn: 11 };
  expect(commandFor({ location })?.properties).toMatchObject({
    line: '3',
    endline: '3',
    col: '5',
    endcolumn: '11',
  });
  const { properties } = commandFor({ location: { ...location, endLine: 4 } }) ?? {};
  expect(properties).toMatchObject({ line: '3' });
  expect(Object.keys(properties ?? {})).not.toContain('col');
});
