import type { WordingContext } from './kind-words.ts';
import type { KindValue } from './kinds.ts';
import { nameSome } from './lists.uk.ts';
import { lowerStart, withoutStop } from './sentence-ends.ts';

export function nameCases({ cases, more }: KindValue<'namedCases'>, { say }: WordingContext): string {
  const names = cases.map(({ id, sample, target, why }) => {
    const said = why === null ? '' : ` (${lowerStart(withoutStop(say(why)))})`;
    return `${id}${sample === null ? '' : ` #${sample}`}${target === null ? '' : `, ціль ${target}`}${said}`;
  });
  return nameSome(names, more);
}
