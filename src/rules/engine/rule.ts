import type { CodeOwners } from '../../codeowners/code-owners.ts';
import type { CodeCoverage, EstateCode } from '../../discover/coverage/code-coverage.ts';
import type { Fix, Location, Span } from '../../estate/finding.ts';
import type { Manifest } from '../../estate/manifest.ts';
import type { Catalogue } from '../../estate/product.ts';
import type { DutyRef } from '../../estate/report.ts';
import type { RuleDefaults } from '../../policy/policy.ts';
import type { OwnerAnswers } from '../../resolve/owner-answers.ts';

/** What a rule yields: what is wrong and where. The engine adds the rule's id, severity, page, line and column. */
export interface Violation {
  readonly message: string;
  readonly span: Span;
  /** Path in the manifest, such as `services.mail.owners`. */
  readonly path: string;
  readonly service?: string | null;
  readonly part?: string | null;
  readonly layer?: string | null;
  readonly fix?: Fix;
  /** The duties that it leaves unowned, where they are others than the one that it names. */
  readonly duties?: readonly DutyRef[];
}

/** What a rule looks at. */
export interface Subject {
  readonly manifest: Manifest;
  /** Today, as a count of days. */
  readonly today: number;
  /** The rule's own options, defaults filled in. */
  readonly options: Readonly<Record<string, number>>;
  /** Whether another rule speaks: a duty gets one finding, from the rule that says most. */
  readonly speaks: (rule: string) => boolean;
  /** Present when the manifest names a product. */
  readonly catalogue: Catalogue | undefined;
  /** What GitHub says of owners; `undefined` when it was not asked. */
  readonly owners: OwnerAnswers | undefined;
  /** Of the repository that the manifest is in; `undefined` when that is not known. */
  readonly codeOwners: CodeOwners | undefined;
}

/** What a rule about a whole estate looks at: a repository's infrastructure code, and what manifests say of it. */
export interface EstateSubject extends CodeCoverage {
  readonly code: EstateCode;
}

/** As a violation, but at a place in any file: what is wrong may stand in no manifest. */
export interface EstateViolation extends Omit<Violation, 'span' | 'duties'> {
  readonly place: Location;
}

/** One policy about manifests: an id that names the defect, and a check that finds it. */
export interface Rule extends RuleDefaults {
  /** One line for tables: what the rule says. */
  readonly summary: string;
  /** Absent for rules whose findings come from another step than the rules' own. */
  readonly check?: (subject: Subject) => Iterable<Violation>;
  /** Run once for the estate, and only where infrastructure code was looked at. */
  readonly checkEstate?: (subject: EstateSubject) => Iterable<EstateViolation>;
}
