// A stand-in for GitHub, in a separate process so that it isn't measured: a pull request that changes one file and
// has no comments. Prints the address that it listens at, and ends with its standard input.
import { createServer } from 'node:http';
import { changed } from './action.mjs';

const comparison = {
  status: 'ahead',
  merge_base_commit: { sha: '1'.repeat(40) },
  total_commits: 1,
  commits: [],
  files: [changed],
};

/** What GitHub knows, by the end of its path. The base has no file. */
const answers = [
  [/\/compare\//, comparison],
  [/\/comments/, []],
  [/\/git\/ref\//, { object: { sha: '1'.repeat(40) } }],
  [/\/git\/trees\//, { sha: '1'.repeat(40), tree: [], truncated: false }],
];

const server = createServer(({ url = '' }, response) => {
  const [, answer] = answers.find(([path]) => path.test(url)) ?? [];
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
process.stdin.on('end', () => process.exit()).resume();
