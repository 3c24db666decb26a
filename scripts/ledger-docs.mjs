/** The table in docs/limits.md of what looks like a manifest and isn't read. */
export const ledgerSections = [
  {
    file: 'docs/limits.md',
    marker: 'not-read',
    render: async (load) => {
      const { notReadReasons } = await load('text/ledger-lines');
      const rows = Object.entries(notReadReasons).map(([id, text]) => `| \`${id}\` | ${text} |`);
      return ['| `why` in the report | What the check says |', '| --- | --- |', ...rows].join('\n');
    },
  },
];
