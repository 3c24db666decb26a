import type { CodeOwners } from '../../codeowners/code-owners.ts';
import type { CodeCoverage, EstateCode } from '../../discover/coverage/code-coverage.ts';
import type { Edit } from '../../estate/edit.ts';
import type {
  Draft,
  DutyRef,
  EntryRef,
  Location,
  Severity,
  Span,
  Subject,
  Wording,
} from '../../estate/finding.ts';
import type { Framework } from '../../estate/framework.ts';
import type { Entry, Manifest, Waiver } from '../../estate/manifest.ts';
import type { Path } from '../../estate/path.ts';
import type { Catalogue } from '../../estate/product.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import type { RuleDefaults } from '../../policy/policy.ts';
import type { AnsweredOwners } from './answered-owners.ts';
import type { NotableDuties } from './notable-duties.ts';

/** What a rule yields wherever it looks. The engine adds the rule's id, severity and page. */
interface Report extends Wording {
  readonly path: Path;
  readonly subject: Subject;
  /** Distinguishes this mistake from others of the rule. Findings of one mistake have the same key. */
  readonly cause: readonly (string | number | null)[];
  readonly edits?: readonly Edit[];
  /** An entry that is missing, where a person has to choose what is in it. */
  readonly draft?: Draft;
  /** The severity, if it differs from the rule's default and the policy doesn't set one. */
  readonly severity?: Severity;
}

/** What is wrong at a place in a manifest. The engine adds line and column. */
export interface Violation extends Report {
  readonly span: Span;
  /** The duties that it leaves unowned, if they differ from the one that it names. */
  readonly duties?: readonly DutyRef[];
}

/** What is wrong at a place in any file. */
export interface EstateViolation extends Report {
  readonly place: Location;
}

/** The subject of a finding that isn't about a service. */
export const wholeFile: Subject = { service: null, part: null, layer: null };

/** What a rule looks at. */
export interface Examination {
  readonly manifest: Manifest;
  /** Its duties that are unowned or waived. */
  readonly duties: NotableDuties;
  /** Today, as a count of days. */
  readonly today: number;
  /** The rule's own options, defaults filled in. */
  readonly options: Readonly<Record<string, number>>;
  /** Whether another rule is on: a duty gets one finding, from the rule that says most. */
  readonly isOn: (rule: RuleId) => boolean;
  /**
   * Whether an entry waives this rule's findings about it. Only for findings about several entries: the engine filters
   * the rest.
   */
  readonly isWaived: (entry: Entry, rule: RuleId) => boolean;
  /** The rules whose findings about an entry can be waived. */
  readonly waivable: ReadonlySet<RuleId>;
  /** Whether a waiver for a rule's findings covered one. */
  readonly isUsed: (waiver: Pick<Waiver, 'span'>) => boolean;
  /** The framework that the policy names and manifests must keep to; `undefined` if it names none. */
  readonly bound: Framework | undefined;
  /** Present when the manifest names a product. */
  readonly catalogue: Catalogue | undefined;
  /** GitHub's answers about its owners; `undefined` if it wasn't asked. */
  readonly owners: AnsweredOwners | undefined;
  /** CODEOWNERS of the manifest's repository; `undefined` if that isn't known. */
  readonly codeOwners: CodeOwners | undefined;
}

/** What a rule about a whole estate looks at: a repository's infrastructure code, and what manifests say about it. */
export interface EstateExamination extends CodeCoverage {
  readonly code: EstateCode;
  /** The manifest where an entry that is missing belongs; `null` when there is none. */
  readonly manifest: string | null;
  /** How many entries the manifests of this repository have. */
  readonly entries: number;
}

/** Why a change leaves duties unchecked that were checked at the base. */
export type LossCause =
  /** A manifest that is no longer checked: deleted, renamed, moved, or turned into a link. */
  | { readonly by: 'manifest'; readonly file: string; readonly isThere: boolean }
  /** A manifest that can't be read, or whose framework can't. */
  | { readonly by: 'unreadable'; readonly file: string }
  /** Services or parts that no longer exist. */
  | { readonly by: 'removal'; readonly file: string }
  | { readonly by: 'retirement' | 'split' | 'product' | 'kind' | 'traits'; readonly file: string }
  | {
      readonly by: 'model' | 'framework';
      readonly file: string;
      readonly before: string | null;
      readonly after: string | null;
    };

/** Duties that a change takes out of the check in one way. */
export interface Loss {
  readonly cause: LossCause;
  /** The services and parts that they were duties of. */
  readonly entries: readonly EntryRef[];
  readonly duties: readonly DutyRef[];
  /** The first place at the head; the file's start for what is no longer there. */
  readonly place: Location;
  readonly path: Path;
}

/** What a rule about a change looks at. */
export interface ChangeExamination {
  readonly losses: readonly Loss[];
}

/** What a rule is about, for outputs that group findings by kind. */
export type Category =
  | 'unreadable'
  | 'shape'
  | 'model'
  | 'ownership'
  | 'agreement'
  | 'waiver'
  | 'code'
  | 'setup';

/** One policy about manifests: an id that names the defect, and a check that finds it. */
export interface Rule<Id extends RuleId = RuleId> extends RuleDefaults {
  readonly id: Id;
  /** One line for tables: what the rule says. */
  readonly summary: string;
  readonly category: Category;
  /** GitHub's score for SARIF, above 0 and at most 10, as text; `null` for what is not about security. */
  readonly securitySeverity: string | null;
  /** Whether an entry may waive the rule's findings about it: not where they leave a duty unknown or unowned. */
  readonly isWaivable?: boolean;
  /**
   * Set if each finding is about one entry, or about the file without its entries, and no other entry changes it. Then
   * a rule that has no finding about a service has none about a similar one, so similar services can be left out
   * (`src/sift`). A rule that gathers or counts entries leaves this out: if it has a finding, all entries are examined.
   */
  readonly silentOnPlain?: true;
  /** Set if its findings depend only on the path of the file. */
  readonly isAboutFile?: true;
  /** Whether its findings about an entry depend on which other entries there are. If omitted, none does. */
  readonly needsOthers?: (entry: Entry, catalogue: Catalogue | undefined) => boolean;
  /** Absent for rules whose findings come from another step than the rules' own. */
  readonly check?: (examination: Examination) => Iterable<Violation>;
  /** Run once for the estate, and only if infrastructure code was read. */
  readonly checkEstate?: (examination: EstateExamination) => Iterable<EstateViolation>;
  /** Run once if there is a base to compare with. Its findings are always new. */
  readonly checkChange?: (examination: ChangeExamination) => Iterable<EstateViolation>;
}
