// In: nothing. Out: the types that every stage passes to the next.
import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { EstateCode } from '../discover/coverage/code-coverage.ts';
import type { Policy, Severities, WrittenPolicy } from '../policy/policy.ts';
import type { OwnerAnswers } from '../resolve/owner-answers.ts';
import type { FrameworkFileChange, Note } from './change.ts';
import type { Crosswalk } from './control.ts';
import type { FileProblem } from './file-problem.ts';
import type { DutyRef, Finding } from './finding.ts';
import type { Framework } from './framework.ts';
import type { Gate } from './gate.ts';
import type { SeenFile } from './ledger.ts';
import type { Manifest } from './manifest.ts';
import type { Catalogue } from './product.ts';
import type { Source } from './source.ts';

/** What a check takes in: an estate as it was read, before any rule has seen it. */

/** One manifest, parsed, with the framework that applies for it. */
export interface ParsedManifest {
  readonly source: Source;
  /** `undefined` when the named one can't be used; `problems` then say why. */
  readonly framework: Framework | undefined;
  /** Mistakes in the choice of the framework, in this file or in the framework file. */
  readonly problems: readonly FileProblem[];
}

/** Manifests with their frameworks, and the catalogue if one of them needs it. */
export interface ParsedManifests {
  readonly manifests: readonly ParsedManifest[];
  /** Needed only if a manifest names a product. */
  readonly catalogue: Catalogue | undefined;
  /** The id of the framework that applies where a manifest names none. */
  readonly framework: string;
  /** The framework that the policy names; omitted if it names none, or the run names another. */
  readonly bound?: Framework | undefined;
}

/** What rules know besides the manifests. */
export interface Knowledge {
  readonly policy: Policy;
  /** The framework that the policy names; omitted if it names none, or the run names another. */
  readonly bound?: Framework | undefined;
  readonly catalogue: Catalogue | undefined;
  /** GitHub's answers about owners; omitted if it wasn't asked. */
  readonly owners?: OwnerAnswers | undefined;
  /** Of the repository that the manifests are in; omitted if that isn't known. */
  readonly codeOwners?: CodeOwners | undefined;
  /** Severities from the run, for rules that the policy doesn't set. */
  readonly severities?: Severities | undefined;
}

/** Everything that a check takes, except the base. */
export interface CheckInput extends Knowledge, ParsedManifests {
  readonly gate: Gate;
  /** ISO date. */
  readonly today: string;
  /** Every file that is a manifest or looks like one; left out, just the manifests. */
  readonly files?: readonly SeenFile[];
  /** The controls behind the layers, if the run shows them. */
  readonly crosswalk?: Crosswalk | undefined;
  /** The commit that is checked out, if the run knows it. */
  readonly commit?: string | null;
  /** The code of each repository that was read; omitted if none was. */
  readonly code?: readonly EstateCode[] | undefined;
}

/** An estate as another policy and framework have it. */
export interface MergedEstate extends ParsedManifests {
  readonly policy: Policy;
  /** Both policies with what they extend and every default, where the change makes the one extend something else. */
  readonly settings?: readonly [before: Policy, after: Policy];
}

/** What a change is compared with: the estate at the base commit. */
export interface BaseEstate {
  /** The commit, as the report names it. */
  readonly commit: string;
  readonly manifests: readonly ParsedManifest[];
  /** Needed if a manifest of the base names a product, even if none at the head does. */
  readonly catalogue?: Catalogue | undefined;
  readonly policy: WrittenPolicy;
  /** The policy at the head, which applies once the change is merged; compared with the base's. */
  readonly headPolicy: WrittenPolicy;
  /**
   * The estate as the change's policy and framework have it; omitted where the change leaves both alone, `null` where
   * they can't be read.
   */
  readonly afterMerge?: MergedEstate | null | undefined;
  /** What the change does to the file of the framework that its policy names. */
  readonly frameworkChange?: FrameworkFileChange | null;
  /** What looked like a manifest and wasn't one of the base's; omitted if its files couldn't be listed. */
  readonly notRead?: readonly SeenFile[] | undefined;
  /** What couldn't be read at the base. */
  readonly notes: readonly Note[];
  /** As it was at the base; omitted if that isn't known, so that the head's is used. */
  readonly codeOwners?: CodeOwners | undefined;
  /** Infrastructure code as it was, or why that isn't known. */
  readonly code?: readonly EstateCode[] | Note | undefined;
}

/** The result for one manifest: its resolved duties, and every finding about it. */
export interface Examined {
  readonly manifest: Manifest;
  /**
   * The same findings in the same order each time. If there are many, they are computed again instead of kept in
   * memory.
   */
  readonly found: Iterable<Found>;
}

/** What a rule found in a manifest. */
export interface Found {
  readonly finding: Finding;
  /** The duties that it leaves unowned, if they differ from the one that it names. */
  readonly duties?: readonly DutyRef[] | undefined;
}
