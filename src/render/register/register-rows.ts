// In: a report. Out: rows of the register of information under DORA.
import type { LegalCode, RegisterBlock, Sensitivity } from '../../estate/dora-register.ts';
import { sensitivities } from '../../estate/dora-register.ts';
import type { PartModel } from '../../estate/framework.ts';
import type { Criticality } from '../../estate/manifest.ts';
import type { Report, ReportService } from '../../estate/report.ts';
import type { Gap } from '../renderer.ts';
import {
  codeTypes,
  countryCode,
  entityCodes,
  isLei,
  LEGAL_PERSON,
  OPEN_END,
  relianceCodes,
  sensitivityCodes,
  serviceTypes,
  YES,
} from './register-codes.ts';

/** One row of a template, its cells by column, with where its facts are from. */
export interface RegisterRow {
  readonly template: 'B_01.01' | 'B_02.01' | 'B_02.02' | 'B_05.01' | 'B_05.02';
  readonly cells: Readonly<Record<string, string>>;
  readonly provider: string;
  /** A service, or `service.part`; empty where the policy says it. */
  readonly service: string;
  readonly file: string;
  readonly line: number;
}

/** The register, and what is missing in it. */
export interface Register {
  readonly rows: readonly RegisterRow[];
  readonly gaps: readonly Gap[];
}

/** Where a policy is looked for, for gaps of a report without one. */
const POLICY = '.github/cloud-estate.yml';

/** The ICT half of the register of information: what the estate and the policy's `register` say, and no more. */
export function registerOf(report: Report): Register {
  const register = new RegisterTables(report.register);
  for (const { file, services } of report.manifests)
    for (const service of services) if (isThirdParty(service)) register.addService(file, service);
  return register.all(report.policy);
}

/** A live service that someone else provides. Without a model it isn't known what it is. */
function isThirdParty({ lifecycle, model, provider }: ReportService): boolean {
  if (lifecycle !== 'live' || model === null || model === 'hybrid') return false;
  return model !== 'on-premises' || provider !== null;
}

/** The keys of B_02.02: no two rows may have the same ones. */
const keys = ['c0010', 'c0020', 'c0030', 'c0040', 'c0050', 'c0060', 'c0130', 'c0150', 'c0160'];

class RegisterTables {
  readonly #block: RegisterBlock | null;
  readonly #rows = new Map<string, RegisterRow>();
  readonly #providers = new Map<string, RegisterRow>();
  readonly #gaps: Gap[] = [];

  constructor(block: RegisterBlock | null) {
    this.#block = block;
  }

  all(policy: string | null): Register {
    const order = ['B_01.01', 'B_02.01', 'B_02.02', 'B_05.01', 'B_05.02'];
    const rows = [this.#entity(), ...this.#rows.values(), ...this.#providers.values()];
    const sorted = rows
      .filter((row) => row !== null)
      .map((row, at) => ({ row, at }))
      .sort((a, b) => order.indexOf(a.row.template) - order.indexOf(b.row.template) || a.at - b.at);
    const gaps = [...this.#entityGaps(policy), ...this.#gaps];
    return { rows: sorted.map(({ row }) => row), gaps };
  }

  addService(file: string, service: ReportService): void {
    const { id, part, location, agreement, supports = [] } = service;
    const name = part === undefined ? id : `${id}.${part}`;
    const provider = service.provider ?? '';
    const code = provider === '' ? null : this.#codeOf(provider);
    const from = { provider, service: name, file, line: location.line };
    const contract = agreement?.reference ?? '';
    const type = serviceTypes[service.model as PartModel];
    const used = new ServiceFacts(service, this.#block);
    const common = {
      c0010: contract,
      c0020: this.#block?.lei ?? '',
      c0030: code?.code ?? '',
      c0040: code === null ? '' : codeTypes[code.kind],
      c0060: type,
      ...used.cells(),
    };
    for (const c0050 of supports.length === 0 ? [''] : supports)
      for (const where of used.places()) this.#add('B_02.02', { ...common, c0050, ...where }, from);
    if (contract !== '') this.#addOnce('B_02.01', { c0010: contract }, from);
    const chain = {
      c0010: contract,
      c0020: type,
      c0030: common.c0030,
      c0040: common.c0040,
      c0050: '1',
    };
    this.#addOnce('B_05.02', chain, from);
    if (provider !== '') this.#addProvider(provider, code, from);
    const missing = [
      ...(contract === '' ? ['c0010 (`reference` of its agreement)'] : []),
      ...(provider === '' ? ['c0030 (its `provider` or `product`)'] : []),
      ...(supports.length === 0
        ? ['c0050 (a function under `register.functions` of the policy)']
        : []),
      ...used.missing(),
    ];
    if (missing.length > 0)
      this.#gaps.push({
        file,
        line: location.line,
        text: `B_02.02 of ${name} has no ${missing.join(', ')}.`,
      });
  }

  /** Two services may give one row: the register has it once, and a row that says something else is a gap. */
  #add(
    template: 'B_02.02',
    cells: RegisterRow['cells'],
    from: Omit<RegisterRow, 'template' | 'cells'>,
  ): void {
    const isWhole = keys.every((key) => cells[key] !== '' && cells[key] !== undefined);
    const key = JSON.stringify([
      template,
      isWhole ? keys.map((one) => cells[one]) : this.#rows.size,
    ]);
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, { template, cells, ...from });
    else if (Object.entries(cells).some(([column, value]) => known.cells[column] !== value))
      this.#gaps.push({
        file: from.file,
        line: from.line,
        text: `B_02.02 of ${from.service} has the same keys as ${known.service} but different values, so only the first is listed. Give the agreements different references, or make the services agree.`,
      });
  }

  #addOnce(
    template: 'B_02.01' | 'B_05.02',
    cells: RegisterRow['cells'],
    from: Omit<RegisterRow, 'template' | 'cells'>,
  ): void {
    const isWhole = Object.values(cells).every((cell) => cell !== '');
    const key = JSON.stringify([template, isWhole ? cells : this.#rows.size]);
    if (!this.#rows.has(key)) this.#rows.set(key, { template, cells, ...from });
  }

  #addProvider(
    provider: string,
    code: LegalCode | null,
    from: Omit<RegisterRow, 'template' | 'cells'>,
  ): void {
    // Two names may be one company: its code is the key of the template.
    const key = code === null ? JSON.stringify([provider]) : code.code;
    if (this.#providers.has(key)) return;
    const facts = this.#factsOf(provider);
    const { name = null, country = null, parent = null } = facts ?? {};
    const cells = {
      c0010: code?.code ?? '',
      c0020: code === null ? '' : codeTypes[code.kind],
      c0030: name ?? '',
      c0040: code === null ? '' : LEGAL_PERSON,
      c0050: (country && countryCode(country)) ?? '',
      c0080: parent?.code ?? '',
      c0090: parent === null ? '' : codeTypes[parent.kind],
    };
    this.#providers.set(key, { template: 'B_05.01', cells, ...from, service: '' });
    const missing = [
      ...(code === null ? ['c0010 (`lei` or `euid`)'] : []),
      ...(name === null ? ['c0030 (legal `name`)'] : []),
      ...(country === null ? ['c0050 (`country` of its head office)'] : []),
    ];
    const where = this.#block ?? from;
    const at = { file: where.file, line: where.line };
    if (missing.length > 0)
      this.#gaps.push({
        ...at,
        text: `B_05.01 of the provider ${provider} has no ${missing.join(', ')}. Add them under \`register.providers\` of the policy.`,
      });
    for (const one of [code, parent])
      if (one?.kind === 'lei' && !isLei(one.code))
        this.#gaps.push({ ...at, text: `${one.code} isn't an LEI: its check digits are wrong.` });
  }

  #factsOf(provider: string) {
    const all = this.#block?.providers ?? {};
    return Object.hasOwn(all, provider) ? all[provider] : undefined;
  }

  #codeOf(provider: string): LegalCode | null {
    return this.#factsOf(provider)?.code ?? null;
  }

  #entity(): RegisterRow | null {
    if (this.#block === null) return null;
    const { lei, name, country, type, authority, file, line } = this.#block;
    const cells = {
      c0010: lei ?? '',
      c0020: name ?? '',
      c0030: (country && countryCode(country)) ?? '',
      c0040: type === null ? '' : entityCodes[type],
      c0050: authority ?? '',
    };
    return { template: 'B_01.01', cells, provider: '', service: '', file, line };
  }

  #entityGaps(policy: string | null): Gap[] {
    if (this.#block === null) {
      const text =
        'B_01.01 is missing: nothing says whose register it is. Add a `register` block to the policy.';
      return [{ file: policy ?? POLICY, line: 1, text }];
    }
    const { file, line, lei } = this.#block;
    const facts = ['lei', 'name', 'country', 'type', 'authority'] as const;
    const columns = ['c0010', 'c0020', 'c0030', 'c0040', 'c0050'];
    const missing = facts.flatMap((fact, at) =>
      this.#block?.[fact] === null ? [`${columns[at]} (\`register.${fact}\`)`] : [],
    );
    const gaps =
      missing.length === 0 ? [] : [{ file, line, text: `B_01.01 has no ${missing.join(', ')}.` }];
    if (lei === null || isLei(lei)) return gaps;
    return [...gaps, { file, line, text: `${lei} isn't an LEI: its check digits are wrong.` }];
  }
}

/** What one service says for B_02.02, besides its keys, and what is missing. */
class ServiceFacts {
  readonly #service: ReportService;
  readonly #block: RegisterBlock | null;

  constructor(service: ReportService, block: RegisterBlock | null) {
    this.#service = service;
    this.#block = block;
  }

  cells(): Record<string, string> {
    const { agreement, data = [] } = this.#service;
    const law = agreement?.law ?? null;
    const sensitivity = this.#sensitivity();
    const reliance = this.#reliance();
    return {
      c0070: agreement?.starts ?? '',
      // Without a start nothing is known of the contract, so that it has no end isn't known either.
      c0080: agreement?.ends ?? (agreement?.starts === undefined ? '' : OPEN_END),
      c0100: agreement?.noticeDays?.toString() ?? '',
      c0120: (law && countryCode(law)) ?? '',
      c0140: data.length > 0 ? YES : '',
      c0170: sensitivity === null ? '' : sensitivityCodes[sensitivity],
      c0180: reliance === null ? '' : relianceCodes[reliance],
    };
  }

  /** The countries of provision, storage and processing: a row for each combination, as the register wants it. */
  places(): Record<string, string>[] {
    const { provided = [], stored = [], processed = [] } = this.#service.locations ?? {};
    const codes = (texts: readonly string[]): string[] => {
      const all = [...new Set(texts.flatMap((text) => countryCode(text) ?? []))];
      return all.length === 0 ? [''] : all;
    };
    return codes(provided).flatMap((c0130) =>
      codes(stored).flatMap((c0150) => codes(processed).map((c0160) => ({ c0130, c0150, c0160 }))),
    );
  }

  missing(): string[] {
    const { data = [], locations, criticality } = this.#service;
    const cells = this.cells();
    const classes = data.some((one) => one.class === null) ? 'a `class` of its `data`' : 'a class';
    const reliance =
      criticality === null
        ? 'its `criticality`'
        : `\`register.reliance.${criticality}\` of the policy`;
    const wanted: [string, boolean, string][] = [
      ['c0070', cells.c0070 === '', '`starts` of its agreement'],
      ['c0100', cells.c0100 === '', '`notice-days` of its agreement'],
      ['c0120', cells.c0120 === '', '`law` of its agreement, as a country'],
      ['c0130', isEmpty(locations?.provided), '`locations.provided`'],
      ['c0140', cells.c0140 === '', '`data`'],
      ['c0150', data.length > 0 && isEmpty(locations?.stored), '`locations.stored`'],
      ['c0160', isEmpty(locations?.processed), '`locations.processed`'],
      [
        'c0170',
        data.length > 0 && cells.c0170 === '',
        `${classes} under \`register.sensitivity\` of the policy`,
      ],
      ['c0180', cells.c0180 === '', reliance],
    ];
    return wanted.flatMap(([column, isMissing, what]) =>
      isMissing ? [`${column} (${what})`] : [],
    );
  }

  /** The highest of its data; `null` if one of them has no class that the policy knows. */
  #sensitivity(): Sensitivity | null {
    const { data = [] } = this.#service;
    const known = this.#block?.sensitivity ?? {};
    const found = data.map((one) =>
      one.class !== null && Object.hasOwn(known, one.class) ? known[one.class] : undefined,
    );
    if (found.length === 0 || found.includes(undefined)) return null;
    return [...sensitivities].reverse().find((one) => found.includes(one)) ?? null;
  }

  #reliance() {
    const { criticality } = this.#service;
    const known = this.#block?.reliance ?? {};
    return criticality === null ? null : (known[criticality as Criticality] ?? null);
  }
}

function isEmpty(texts: readonly string[] | undefined): boolean {
  return (texts ?? []).every((text) => countryCode(text) === null);
}
