import type { AskedCheck, ReadRequest, ReadSeries } from '../../evaluate/read-prompt/read-request.ts';
import type { EvalCase } from '../../model/case.ts';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import { readWords } from '../../report/read-words.ts';
import { sayLimits } from '../../report/reading/say-finding.ts';
import { markPrompt } from '../../report/terminal/marked-prompt.ts';
import { makePaint, type Paint } from '../../report/terminal/paint.ts';
import { plainText, wrap } from '../../report/terminal/plain-text.ts';

interface Shown {
  readonly evalCase: EvalCase | null;
  readonly model: string | null;
  readonly limits: readonly PromptLimit[] | null;
  readonly color: boolean;
  readonly width: number;
}

/** Tells what prompts ask for: their words named in place, where reading ends, which checks pass and why. */
export function describeReading({ prompts, checks }: ReadSeries, shown: Shown): string {
  const paint = makePaint(shown.color);
  const width = Math.max(40, shown.width - 2);
  const blocks = [
    describeModel(shown),
    ...prompts.map((prompt) => describePrompt(prompt, { ...shown, paint, width })),
    checks.length === 0 ? '' : ['all views together', ...listChecks(checks, paint, width)].join('\n'),
    shown.evalCase ? '' : 'Nothing was checked: --case ID says which car the prompt should ask for.',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function describeModel({ model, limits }: Shown): string {
  if (model === null) return '';
  return `${plainText(model)} reads of a prompt: ${sayLimits(limits, readWords('en'))}`;
}

interface Style {
  readonly evalCase: EvalCase | null;
  readonly paint: Paint;
  readonly width: number;
}

function describePrompt(request: ReadRequest, { evalCase, paint, width }: Style): string {
  const { angle, negativePrompt, clipTokens, warnings } = request;
  const length = clipTokens === null ? '' : ` · ${clipTokens.high} CLIP tokens`;
  return [
    paint.bold(`${evalCase ? `${evalCase.id} ` : ''}${angle}${length}`),
    ...markPrompt(request, paint).flatMap((line) => indent(line, width)),
    ...(negativePrompt === null ? [] : indent(`without: ${plainText(negativePrompt)}`, width)),
    ...listChecks(request.checks, paint, width),
    ...warnings.flatMap(({ text }) => indent(`WARN  ${plainText(text)}`, width)),
  ].join('\n');
}

const signs: Readonly<Record<AskedCheck['status'], string>> = {
  pass: 'PASS',
  warn: 'HALF',
  fail: 'FAIL',
  unmeasured: 'OPEN',
  'not-applicable': '-   ',
  error: 'BROKEN',
};

function listChecks(checks: readonly AskedCheck[], paint: Paint, width: number): string[] {
  return checks.flatMap(({ id, status, reason }) => {
    const color = status === 'pass' ? paint.green : status === 'fail' ? paint.red : paint.yellow;
    const [first = '', ...rest] = indent(`${signs[status]}  ${id}: ${plainText(reason.text)}`, width);
    return [first.replace(signs[status], color(signs[status])), ...rest];
  });
}

function indent(text: string, width: number): string[] {
  return wrap(text, width).map((line) => `  ${line}`);
}
