#!/usr/bin/env node
import type { Terminal } from './command.ts';
import { main } from './main.ts';

const { stdout, stderr, env } = process;

// A reader that stops reading (`| head`) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const terminal: Terminal = {
  cwd: process.cwd(),
  env,
  out: (text) =>
    new Promise((resolve) => {
      if (stdout.write(text)) resolve();
      else stdout.once('drain', resolve);
    }),
  say: (text) => stderr.write(text),
  colour: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
  columns: Math.max(40, Math.min(stdout.columns ?? 80, 120)),
  today: () => {
    const now = new Date();
    const two = (count: number): string => String(count).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

process.exitCode = await main(process.argv.slice(2), terminal);
