import { Stop } from '../../errors.ts';
import type { EvalCase } from '../../model/case.ts';

/**
 * The classic rubric looks for phrases that a case has to name; half of its logo rules say nothing of the other half.
 *
 * @throws Stop `bad-config` with the lines to add
 */
export function refuseWithoutClassicPhrases(cases: readonly EvalCase[]): void {
  const lacking = cases.filter(({ logo }) => logo.classic === null);
  const [first] = lacking;
  if (!first) return;
  const names = lacking.map(({ id }) => id).join(', ');
  throw new Stop(
    'bad-config',
    `--rubric classic needs \`logo.classic\`, the phrases to look for; missing in: ${names}.`,
    `Add it, for example to ${first.id}, or leave out --rubric classic:\n${exampleFor(first)}`,
  );
}

/** Lines for the file of a case; quoted, since names may hold anything. */
function exampleFor({ car, logo }: EvalCase): string {
  const [rival = 'another brand'] = logo.confusable;
  const lines = [
    'logo:',
    '  classic:',
    `    expected: ${JSON.stringify(`${car.brand} logo`)}`,
    `    wrong: [${JSON.stringify(`${rival} logo`)}]`,
  ];
  return lines.join('\n');
}
