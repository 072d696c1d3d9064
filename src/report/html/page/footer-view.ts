import type { ResultHead } from '../../../run/stored-result.ts';
import { rerunCommand } from '../../reproduce.ts';
import type { Words } from '../../words.ts';

export interface FooterView {
  readonly versions: string;
  readonly schema: string;
  readonly rubric: string;
  readonly command: string;
}

export function viewFooter(result: ResultHead, words: Words): FooterView {
  const { versions, rubric } = result.run;
  const names = Object.keys(versions).sort();
  return {
    versions: names.map((name) => `${name} ${versions[name] ?? ''}`).join(' · '),
    schema: words.say('footer.schema', { n: result.schemaVersion }),
    rubric: words.say('footer.rubric', {
      ...rubric.weights,
      profile: rubric.profile,
      pass: rubric.thresholds.pass,
    }),
    command: rerunCommand(result),
  };
}
