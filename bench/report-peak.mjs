// Loaded with --import: reports the peak memory of the process on standard error.
process.on('exit', () => {
  process.stderr.write(`peak-rss-kib=${process.resourceUsage().maxRSS}\n`);
});
