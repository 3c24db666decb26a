import { isSomebody, type OwnerReading } from '../estate/reading.ts';
import type { Value } from '../estate/value.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { providerNames } from '../evidence/provider.ts';
import { isMap } from '../parse/values.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { ownerContext } from '../resolve/owner-context.ts';
import { nearest } from '../text/nearest.ts';
import { ownersYaml } from '../text/yaml-text.ts';
import { quoted } from '../validate/show.ts';

/** What an owner on the command line is read with: what the manifest declares, and the policy's names of vendors. */
export function contextOf(manifest: Value | undefined, providers: readonly string[]): OwnerContext {
  return ownerContext(isMap(manifest) ? manifest : {}, providerNames(providers));
}

/** Refuses what the check would refuse, before anything is written. */
export function checkOwners(
  owners: readonly string[],
  manifest: Value | undefined,
  providers: readonly string[],
): void {
  const context = contextOf(manifest, providers);
  for (const owner of owners) {
    const reading = classifyOwner(owner, context);
    if (!isSomebody(reading)) throw new CannotCheck(refusal(owner, reading, context));
  }
}

/** Why a text isn't an owner, with the form to write. */
export function refusal(owner: string, reading: OwnerReading, context: OwnerContext): string {
  const shown = quoted(owner);
  if (reading.kind === 'placeholder')
    return `${shown} is a placeholder, not an owner. Name the owner: \`@user\`, \`@acme/team\`, an e-mail address or a declared team.`;
  if (reading.kind === 'provider')
    return `${shown} is a provider, and a customer's duty needs an owner of yours. Name someone in your organisation.`;
  const what = `${shown} isn't \`@user\`, \`@org/team\`, an e-mail address or a declared team.`;
  if (reading.kind === 'unrecognised' && reading.write.length > 1)
    return `${what} Write each owner as a separate argument: ${reading.write.map((form) => `\`${ownersYaml([form])}\``).join(' ')}.`;
  const near = reading.kind === 'unrecognised' ? reading.write[0] : undefined;
  const meant = near ?? nearest(owner, context.declared.ids());
  return meant === undefined ? what : `${what} Did you mean \`${meant}\`?`;
}
