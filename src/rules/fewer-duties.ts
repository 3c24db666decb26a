import { plural } from '../text/counts.ts';
import { abridged, listed } from '../text/lists.ts';
import type { Loss, LossCause, Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const fewerDuties: Rule<'fewer-duties'> = {
  id: 'fewer-duties',
  summary: 'The change takes duties out of the check: how many, and by what.',
  severity: 'warning',
  category: 'ownership',
  securitySeverity: '5.0',
  *checkChange({ losses }) {
    for (const loss of losses) {
      const { cause, entries, duties, place, path } = loss;
      const [only, ...others] = entries;
      const entry = others.length === 0 ? only : undefined;
      yield {
        title: `${plural(duties.length, 'duty', 'duties')} no longer checked`,
        reason: reasonOf(loss),
        remedy: remedyOf(cause),
        place,
        path,
        subject: { service: entry?.service ?? null, part: entry?.part ?? null, layer: null },
        cause: [cause.by, cause.file],
      };
    }
  },
};

function reasonOf({ cause, entries, duties }: Loss): string {
  const many = plural(duties.length, 'duty', 'duties');
  const losers = [...new Set(entries.map(entryName))];
  const names = listed(abridged(losers));
  const lose = losers.length === 1 ? 'loses' : 'lose';
  const layers = listed(abridged([...new Set(duties.map(({ layer }) => `\`${layer}\``))]));
  switch (cause.by) {
    case 'manifest':
      return `This change takes the manifest ${cause.file} out of the check, and ${many} with it${cause.isThere ? ' (the file is still there, but not read)' : ''}.`;
    case 'unreadable':
      return `${cause.file} can't be checked in this change, so ${many} of the base aren't.`;
    case 'removal':
      return `This change removes ${names}, and ${many} with it.`;
    case 'retirement':
      return `This change retires ${names}, and ${many} with it.`;
    case 'model':
      return `With \`model: ${cause.after ?? 'none'}\` instead of \`${cause.before ?? 'none'}\`, ${names} ${lose} ${many}: ${layers}.`;
    case 'framework':
      return `With the framework ${cause.after ?? 'used today'}${cause.before === cause.after ? ', which changed,' : ` instead of ${cause.before ?? 'none'},`} ${names} ${lose} ${many}: ${layers}.`;
    case 'split':
      return `Because of its \`responsibilities\`, ${names} ${lose} ${many}: ${layers}.`;
    case 'kind':
      return `With a different \`kind\`, ${names} ${lose} ${many}: ${layers}.`;
    case 'traits':
      return `With different \`traits\`, ${names} ${lose} ${many}: ${layers}.`;
    default:
      return `With a different product, ${names} ${lose} ${many}: ${layers}.`;
  }
}

const remedies: Readonly<Record<LossCause['by'], string>> = {
  manifest: 'Check that nothing in it is still used.',
  unreadable: 'Fix the file first.',
  removal: 'Check that none of it is still used.',
  retirement: 'Check that none of it is still used.',
  model: 'Check that these duties are really no longer yours.',
  framework: 'Check that these duties are really no longer yours.',
  split: 'Check that these duties are really no longer yours.',
  kind: 'Check that these duties are really no longer yours.',
  traits: 'Check that these duties are really no longer yours.',
  product: 'Check that these duties are really no longer yours.',
};

function remedyOf({ by }: LossCause): string {
  return remedies[by];
}
