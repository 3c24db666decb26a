import type { Report } from '../estate/report.ts';
import type { FirstManifest } from '../init/first-manifest.ts';
import { plain, wrap } from '../render/text/plain.ts';
import { plural } from '../text/counts.ts';

/** What `init` did, or would do. */
export interface Written {
  /** Relative to where the command runs, with `/`. */
  readonly output: string;
  readonly workflow: string | null;
  readonly rehearse: boolean;
}

/** The result of a draft and the next steps, for a person at a terminal. */
export function initSummary(first: FirstManifest, report: Report, about: Written): string {
  const { output, workflow, rehearse } = about;
  const { counts } = report;
  const file = plain(output);
  const lines: string[] = [];
  const say = (text: string): void => {
    lines.push(wrap(text, 80, ''));
  };
  const would = rehearse ? 'would have' : 'has';
  if (first.services === 0) {
    say(
      `${file} ${would} no services, because ${first.emptyFor}. A comment in it shows what an entry looks like.`,
    );
  } else {
    say(
      `${file} ${would} ${plural(first.services, 'service')} with ${plural(counts.duties, 'duty', 'duties')}: ${counts.owned} with a proposed owner to confirm, ${counts.unowned} open.`,
    );
    if (first.undecided > 0) {
      say(
        `${plural(first.undecided, 'service')} ${first.undecided === 1 ? 'needs' : 'need'} you to choose the model: look for "Which model?".`,
      );
    }
  }
  if (workflow !== null && !rehearse) say(`${plain(workflow)} checks it on every pull request.`);
  if (rehearse || first.services === 0) return `${lines.join('\n')}\n`;
  // A manifest with another name is found only by its path.
  const target = output.replace(/(?:^|\/)cloud-services\.ya?ml$/, '');
  const where = target === '' ? '' : ` ${plain(target)}`;
  return `${lines.join('\n')}

Next:
  cloud-estate check${where}
      list what is open, service by service
  cloud-estate assign <service> <owner> --unowned
      name the owner; only those lines change
  cloud-estate baseline${where} --reason <text> --expires <date> --approved-by <owner>
      waive the rest for now, so that the gate passes
`;
}
