import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Runs a command once: wall milliseconds, and the most memory that it held, in MiB (Linux, macOS). */
export function once({ command, args, env = {}, cwd }) {
  return new Promise((settle, fail) => {
    const { NODE_EXTRA_CA_CERTS: _, ...clean } = process.env;
    const start = performance.now();
    const child = spawn(command, args, {
      cwd,
      // Nobody reads the output: a reader on the same cores would be measured too.
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...clean, ...env },
    });
    let peak = 0;
    child.stderr.on('data', (chunk) => {
      const found = /peak-rss-kib=(\d+)/.exec(chunk.toString());
      if (found) peak = Number(found[1]) / 1024;
    });
    child.on('error', fail);
    child.on('close', (code) => settle({ ms: performance.now() - start, peak, code }));
  });
}

/** Runs contenders in turn, round after round, so that a drift of the machine meets all alike. */
export async function interleaved(contenders, rounds) {
  const results = new Map(contenders.map(({ name }) => [name, []]));
  for (const one of contenders) await once(one);
  for (let round = 0; round < rounds; round++) {
    for (const one of contenders) results.get(one.name).push(await once(one));
  }
  return new Map([...results].map(([name, runs]) => [name, summary(runs)]));
}

function summary(runs) {
  const ms = runs.map((run) => run.ms).sort((a, b) => a - b);
  const peak = Math.max(...runs.map((run) => run.peak));
  return {
    median: ms[Math.floor(ms.length / 2)],
    min: ms[0],
    max: ms.at(-1),
    peak,
    code: runs[0].code,
  };
}
