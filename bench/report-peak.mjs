// Loaded with --import: tells on standard error how much memory the process held at most.
process.on('exit', () => {
  process.stderr.write(`peak-rss-kib=${process.resourceUsage().maxRSS}\n`);
});
