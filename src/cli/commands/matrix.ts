import { addOnIds, loadAddOn } from '../../frameworks/add-ons.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../frameworks/index.ts';
import { frameworkMeant } from '../../frameworks/meant-framework.ts';
import { layersMeant } from '../../frameworks/meant-layers.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { FrameworkReader } from '../../read/chosen-framework.ts';
import { filesOf, targetsOf } from '../../read/targets.ts';
import { renderMatrix } from '../../render/matrix/framework-matrix.ts';
import { problemFinding } from '../../rules/engine/problem-finding.ts';
import { listed } from '../../text/lists.ts';
import { messageOf } from '../../text/message.ts';
import { type Command, GATE_PASSES, textFlag } from '../command.ts';
import { unknownChoice } from '../outputs.ts';

const formats = ['text', 'markdown', 'json'] as const;
/** An estate can be a table for a spreadsheet, and a page. */
const estateFormats = [...formats, 'csv', 'html'] as const;

export const matrix: Command = {
  name: 'matrix',
  summary: 'Print a framework, or with --estate the whole estate, as a table',
  usage: 'matrix [framework|add-on] [flags]',
  flags: {
    estate: { type: 'boolean', help: 'The estate: every service and layer with its owners' },
    format: {
      type: 'string',
      short: 'f',
      value: '<name>',
      choices: estateFormats,
      help: `${formats.join(', ')}; with --estate also csv, html; default: text`,
    },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'With --estate: the policy that says which files are manifests',
    },
    framework: {
      type: 'string',
      value: '<id|file>',
      help: 'With --estate: the framework to use',
    },
  },
  examples: [
    ['cloud-estate matrix', 'The default framework'],
    ['cloud-estate matrix google --format markdown', 'Another one, as Markdown with its sources'],
    ['cloud-estate matrix --estate', 'Who owns what in this folder'],
    ['cloud-estate matrix --estate --format html > who.html', 'The same as a page, with names'],
  ],
  run: async (words, flags, terminal) => {
    const format = textFlag(flags, 'format') ?? 'text';
    if (flags.estate === true) {
      if (!isOneOf(format, estateFormats))
        throw new CannotCheck(unknownChoice('format', format, estateFormats));
      const { estateRequest, reportOn } = await import('../estate-request.ts');
      const { renderEstateMatrix } = await import('../../render/matrix/estate-matrix.ts');
      const request = estateRequest(words, flags, terminal.cwd);
      const { report } = await reportOn(request, flags, terminal);
      await terminal.out(renderEstateMatrix(report, format, { columns: terminal.columns }));
      return GATE_PASSES;
    }
    if (!isOneOf(format, formats)) throw new CannotCheck(unknownChoice('format', format, formats));
    if (words.length > 1) throw new CannotCheck('Name one framework at a time.');
    const word = words[0] ?? textFlag(flags, 'framework') ?? defaultFramework;
    const files = filesOf(targetsOf([], terminal.cwd), terminal.cwd);
    const addOn = await loadAddOn(word);
    if (addOn === undefined) await refuseLayer(word);
    const reader = new FrameworkReader(files, {
      override: { word, beside: '' },
      fallback: null,
      addOns: [],
    });
    const { framework, problems } =
      addOn === undefined ? await reader.ofNone() : { framework: addOn, problems: [] };
    if (framework === undefined || problems.length > 0) {
      const list = problems.map(problemFinding);
      const lines = list.map((one) => {
        const { file, line, column } = one.location;
        return `${file}:${line}:${column} ${messageOf(one)}`;
      });
      throw new CannotCheck(`The framework is invalid:\n${lines.join('\n')}`);
    }
    await terminal.out(renderMatrix(framework, format, { columns: terminal.columns }));
    return GATE_PASSES;
  },
};

function isOneOf<Word extends string>(word: string, words: readonly Word[]): word is Word {
  return (words as readonly string[]).includes(word);
}

/** Says how to explain a layer, which is a row of every framework. */
async function refuseLayer(word: string): Promise<void> {
  if ((await loadFramework(word)) !== undefined) return;
  if (frameworkMeant(word, [...frameworkIds, ...addOnIds]) !== undefined) return;
  const layers = layersMeant(word, (await loadFramework(defaultFramework))?.layers ?? []);
  if (layers.length === 0) return;
  throw new CannotCheck(
    `There is no framework \`${word}\`. It's a word for ${listed(layers.map((id) => `the layer \`${id}\``))}: see \`cloud-estate explain ${word.includes(' ') ? `"${word}"` : word}\`.`,
  );
}
