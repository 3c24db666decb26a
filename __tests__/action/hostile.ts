/** Texts of others that would like to be more than text. Each is a name, an owner, a reason or a clause. */
export const hostileTexts: readonly string[] = [
  '@octo-dev @acme/owners',
  '#1 GH-2 acme/widgets#3 0123456789abcdef0123456789abcdef01234567 deadbeef',
  '[click](https://evil.example/a) ![see](https://evil.example/b.png)',
  'https://evil.example www.evil.example mailto:x@evil.example',
  '<!-- cloud-estate-check:default -->',
  '<!-<!-- x -->- cloud-estate-check:default --> <!<!----',
  '<img src=x onerror=alert(1)> <details open> </summary> </td></table> &lt;b&gt; &#x3c;',
  '| a | b |',
  'a\\| @octo-dev \\\\| b \\',
  '`',
  '``',
  '`a` @octo-dev',
  '```\n@octo-dev\n```',
  '````` @octo-dev',
  '` | `',
  '**bold** _it_ ~~no~~ $\\color{red}{x}$ :tada: [^1] [ ] - [x] > q',
  'x\n\n# heading\n\n- list\n\n---\n',
  '::error::owned',
  '::set-output name=verdict::pass',
  '##[error]owned',
  '##[add-mask]fail',
  'x\n::error::owned',
  'x\r::error::owned',
  'x\r##[warning]owned',
  '\u2028::error::owned',
  '\u0085::error::owned',
  '%0A::error::owned',
  '::stop-commands::x',
  ' ::group::x',
  '##[group]x',
  '::add-mask::fail',
  '\u202Edesrever',
  '\u2066isolated\u2069',
  '\u200Bzero',
  '\u001b[31mred\u001b[0m',
  '\u0007bell',
  '\ufeffmark',
  '\u{e0041}\u{e0042}tags',
  '\ud800lone',
  'a\u0000b',
  'x'.repeat(20_000),
  `${'@octo-dev '.repeat(2_000)}`,
  '}] "quoted" \'single\' \\',
];

/** A JSON manifest (every text can be written in it) whose every text is hostile, at each place where one may stand. */
export function hostileManifest(): string {
  const services: Record<string, unknown> = {};
  hostileTexts.forEach((text, at) => {
    services[`s${at} ${text}`] = {
      name: text,
      product: text,
      model: 'saas',
      environments: text,
      data: [text],
      agreement: { url: text, reviewed: text },
      owners: { 'information-and-data': text, devices: [text, `@acme/${text}`], [text]: text },
      waivers: {
        'identity-infrastructure': { reason: text, expires: '2099-01-01', 'approved-by': text },
      },
      responsibilities: {
        'accounts-and-identities': { party: 'provider', clause: text },
        [text]: text,
      },
      [text]: text,
    };
    services[`t${at}`] = {
      name: text,
      model: 'saas',
      criticality: 'critical',
      agreement: { url: 'https://provider.systems/split', reviewed: '2026-06-01' },
      owners: { 'information-and-data': [`@acme/t${at}`, text] },
      waivers: { devices: { reason: text, expires: '2027-01-31', 'approved-by': text } },
      responsibilities: { 'accounts-and-identities': { party: 'provider', clause: text } },
    };
  });
  const teams = Object.fromEntries(
    hostileTexts.map((text) => [text, { name: text, contact: text }]),
  );
  return JSON.stringify({
    version: 1,
    estate: hostileTexts.join(' '),
    teams,
    owners: { devices: hostileTexts[0] },
    services,
  });
}

/** A path whose every folder is hostile, as far as a file system and GitHub take it. */
export const hostilePath =
  'a|b`c @octo-dev #1/<img src=x>/::error::x/x\n::error::y/##[error]z/\u202E[l](https:\\evil)/cloud-services.json';
