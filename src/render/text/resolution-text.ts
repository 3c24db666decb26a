import type { Resolution } from '../../estate/change.ts';

/** How a format writes what a resolution names. */
export interface ResolutionWords {
  readonly owners: (owners: readonly string[]) => string;
  readonly date: (date: string) => string;
}

/** How a duty came to be no longer unowned, for after its name. */
export function resolutionText(how: Resolution, { owners, date }: ResolutionWords): string {
  switch (how.by) {
    case 'owner':
      return `now owned by ${owners(how.owners)}`;
    case 'waiver':
      return `waived until ${date(how.expires)}`;
    case 'provider':
      return 'now held by the provider';
    case 'not-applicable':
      return 'no longer applicable';
    case 'parts':
      return 'the service now has parts';
    case 'removal':
      return how.of === 'layer'
        ? 'the framework no longer has the layer'
        : `the ${how.of} no longer exists`;
  }
}
