import type { Severity } from '../estate/finding.ts';
import { type FailOn, failOns } from '../estate/gate.ts';
import type { ListedProduct } from '../estate/product.ts';
import type { RuleId } from '../estate/rule-id.ts';
import { withFedramp, withOscal } from './export-blocks.ts';
import {
  type Policy,
  type RuleDefaults,
  type RuleSetting,
  ruleSetting,
  severityOf,
  type WrittenPolicy,
} from './policy.ts';
import { describe } from './read-products.ts';
import { withRegister } from './register-block.ts';

/** A setting that would have loosened the policy above. */
export interface Refused {
  /** Such as `gate.fail-on`. */
  readonly what: string;
  readonly asked: string;
  readonly holds: string;
}

type Refuse = (what: string, asked: string, holds: string) => void;

/** A policy on top of another, and the settings that were refused. */
export interface Tightened {
  readonly policy: Policy;
  readonly refused: readonly Refused[];
}

/** From the strictest to the loosest. */
const strictness: readonly (Severity | 'off')[] = ['error', 'warning', 'notice', 'off'];

/** Options where a higher number is stricter. For the others, a lower one is. */
const stricterWhenMore: readonly string[] = ['warn-days'];

/**
 * A policy with another on top, such as an organisation's with a repository's, which can tighten it and nothing else:
 * each rule and the gate at the stricter of both, manifests and vendors' names of both, and nothing left out that
 * the one above takes in. If the other omits a setting, the one above applies.
 */
export function tighten(
  above: Policy,
  own: WrittenPolicy,
  rules: readonly RuleDefaults[],
): Tightened {
  const refused: Refused[] = [];
  const refuse: Refuse = (what, asked, holds) => {
    refused.push({ what, asked, holds });
  };
  const failOn = own.gate.failOn ?? above.gate.failOn;
  const scope = own.gate.scope ?? above.gate.scope;
  const settings: Partial<Record<RuleId, RuleSetting>> = {};
  for (const rule of rules) {
    settings[rule.id] = {
      ...stricterSeverity(rule, above, own, refuse),
      options: stricterOptions(rule, above.rules[rule.id], own.rules[rule.id], refuse),
    };
  }
  const looserGate = gateRank(failOn) < gateRank(above.gate.failOn);
  if (looserGate) refuse('gate.fail-on', failOn, above.gate.failOn);
  const looserScope = scope === 'introduced' && above.gate.scope === 'all';
  if (looserScope) refuse('gate.scope', 'introduced', 'all');
  const mine = own.manifests ?? [];
  const excludes = mine.filter((glob) => glob.startsWith('!'));
  if (excludes.length > 0) refuse('manifests', list(excludes), list(above.manifests));
  if (above.framework !== null && own.framework !== null && own.framework !== above.framework)
    refuse('framework', own.framework, above.framework);
  return {
    policy: {
      file: own.file,
      extends: own.extends,
      manifests: both(
        above.manifests,
        mine.filter((glob) => !glob.startsWith('!')),
      ),
      framework: above.framework ?? own.framework,
      addOns: both(above.addOns, own.addOns),
      rules: settings,
      gate: {
        failOn: looserGate ? above.gate.failOn : failOn,
        scope: looserScope ? above.gate.scope : scope,
      },
      discovery: stricterDiscovery(above.discovery, own.discovery, refuse),
      providersAsOwners: both(above.providersAsOwners, own.providersAsOwners),
      products: withOwnProducts(above.products, own.products, refuse),
      register: withRegister(above.register, own.register),
      oscal: withOscal(above.oscal, own.oscal),
      fedramp: withFedramp(above.fedramp, own.fedramp),
    },
    refused,
  };
}

/** The more severities fail the build, the higher. */
function gateRank(failOn: FailOn): number {
  return failOn === 'never' ? 0 : 1 + failOns.indexOf(failOn);
}

/**
 * Where code is searched for and which products count: globs may be added to those above, but nothing may be left out.
 */
function stricterDiscovery(
  above: Policy['discovery'],
  own: Policy['discovery'],
  refuse: Refuse,
): Policy['discovery'] {
  // Without a glob everything is included, and adding one would leave out the rest.
  const isAll = above.include.length === 0;
  if (isAll && own.include.length > 0) refuse('discovery.include', list(own.include), 'everything');
  for (const name of ['exclude', 'ignore'] as const) {
    const more = own[name].filter((one) => !above[name].includes(one));
    const holds = above[name].length === 0 ? 'nothing' : list(above[name]);
    if (more.length > 0) refuse(`discovery.${name}`, list(more), holds);
  }
  return {
    ...above,
    include: isAll ? [] : both(above.include, own.include),
    alsoInclude: both(above.alsoInclude, own.alsoInclude),
  };
}

/** A product of the policy above can't be described differently: that could take duties away. */
function withOwnProducts(
  above: readonly ListedProduct[],
  own: readonly ListedProduct[],
  refuse: Refuse,
): readonly ListedProduct[] {
  const byId = new Map(above.map((product) => [product.id, product]));
  for (const product of own) {
    const holds = byId.get(product.id);
    if (holds === undefined) continue;
    const [asked, known] = [describe(product), describe(holds)];
    if (asked !== known) refuse(`products.${product.id}`, asked, known);
  }
  return [...above, ...own.filter(({ id }) => !byId.has(id))];
}

function both(above: readonly string[], own: readonly string[]): readonly string[] {
  return [...new Set([...above, ...own])];
}

function list(words: readonly string[]): string {
  return words.join(', ');
}

/**
 * Nothing where neither policy makes it stricter than it is by default: a rule may be stricter than that in one case.
 */
function stricterSeverity(
  rule: RuleDefaults,
  above: Policy,
  own: WrittenPolicy,
  refuse: Refuse,
): Pick<RuleSetting, 'severity'> {
  const holds = severityOf(rule, above);
  const asked = own.rules[rule.id]?.severity ?? holds;
  const more = strictness.indexOf(holds) - strictness.indexOf(asked);
  if (more < 0) refuse(ruleSetting(rule.id), asked, holds);
  if (more > 0) return { severity: asked };
  return above.rules[rule.id]?.severity === undefined ? {} : { severity: holds };
}

function stricterOptions(
  rule: RuleDefaults,
  above: RuleSetting | undefined,
  own: RuleSetting | undefined,
  refuse: Refuse,
): Readonly<Record<string, number>> {
  const options: Record<string, number> = {};
  for (const [name, byDefault] of Object.entries(rule.options ?? {})) {
    const holds = above?.options[name] ?? byDefault;
    const asked = own?.options[name] ?? holds;
    const looser = stricterWhenMore.includes(name) ? asked < holds : asked > holds;
    if (looser) refuse(ruleSetting(rule.id, name), String(asked), String(holds));
    options[name] = looser ? holds : asked;
  }
  return options;
}
