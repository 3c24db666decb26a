import { frameworkName } from '../estate/framework.ts';
import type { Report, ReportCrosswalk, ReportProvider } from '../estate/report.ts';
import { withFedramp, withOscal } from '../policy/export-blocks.ts';
import { withRegister } from '../policy/register-block.ts';
import { MatrixList } from './matrices.ts';
import { compare } from './order.ts';

type Shared = Pick<
  Report,
  'matrices' | 'crosswalk' | 'register' | 'providers' | 'codeRead' | 'oscal' | 'fedramp'
>;

/** What many reports have in common: frameworks, standards, providers and the settings of exports, each kept once. */
export class SharedParts {
  readonly #matrices = new MatrixList();
  readonly #providers = new Map<string, ReportProvider>();
  #crosswalk: ReportCrosswalk | null = null;
  #settings: Pick<Report, 'register' | 'oscal' | 'fedramp'> = {
    register: null,
    oscal: null,
    fedramp: null,
  };
  #codeRead = true;

  /** Adds what a report has; returns a function from a matrix key of the report to its key in the whole. */
  add(report: Report): (key: string | null) => string | null {
    const keys = new Map<string | null, string>();
    for (const { key, ...about } of report.matrices) {
      const name = frameworkName({ id: about.framework, addOns: about.addOns });
      keys.set(key, this.#matrices.add(name, about));
    }
    for (const one of report.providers) this.#providers.set(one.id, one);
    this.#crosswalk = newestOf(this.#crosswalk, report.crosswalk);
    const { register, oscal, fedramp } = this.#settings;
    this.#settings = {
      register: withRegister(report.register, register),
      oscal: withOscal(report.oscal, oscal),
      fedramp: withFedramp(report.fedramp, fedramp),
    };
    this.#codeRead &&= report.codeRead;
    return (key) => keys.get(key) ?? null;
  }

  all(): Shared {
    return {
      matrices: this.#matrices.all,
      crosswalk: this.#crosswalk,
      ...this.#settings,
      providers: [...this.#providers.values()].sort((a, b) => compare(a.id, b.id)),
      codeRead: this.#codeRead,
    };
  }
}

/** The standards of both. The newer crosswalk says what the estate as a whole is responsible for. */
function newestOf(a: ReportCrosswalk | null, b: ReportCrosswalk | null): ReportCrosswalk | null {
  if (a === null || b === null) return a ?? b;
  const [newer, older] = b.reviewed > a.reviewed ? [b, a] : [a, b];
  const known = new Set(newer.standards.map(({ id }) => id));
  const others = older.standards.filter(({ id }) => !known.has(id));
  return { ...newer, standards: [...newer.standards, ...others] };
}
