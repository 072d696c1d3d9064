import type { Lexicon } from '../../src/language/lexicon.ts';
import { readPrompt } from '../../src/language/read-prompt.ts';
import type { PromptLimit } from '../../src/model/prompt-limit.ts';
import { makeShot } from '../../src/model/shot.fixture.ts';
import { readPart } from '../../src/prompts/reading/read-part.ts';
import type { Counters } from '../../src/prompts/tokens/text-counter.ts';
import type { Checker } from '../../src/validation/run-checks.ts';
import type { RecordedPrompt } from './recorded-prompts.ts';

/** The checks of a request that depend on words of the prompt, in the order of the table. */
export const facts = [
  'year',
  'color',
  'body-type',
  'consistency-hints',
  'expected-logo',
  'brand',
  'model',
] as const;
type Fact = (typeof facts)[number];

/** What a reader leaves of one prompt. */
export interface LostFacts {
  readonly isOver: boolean;
  readonly asked: readonly Fact[];
  /** Asked by the whole prompt, and not by what is read at most. */
  readonly lost: readonly Fact[];
  /** Mentions that forbid something, in the whole prompt and behind what is read. */
  readonly bans: number;
  readonly lostBans: number;
}

export interface Readers {
  readonly check: Checker;
  readonly lexicon: Lexicon;
  readonly counters: Counters;
}

/** Checks a prompt whole, and again as far as it is read. Of one that is refused nothing is lost: it is not drawn. */
export function findLostFacts(
  whole: RecordedPrompt,
  limits: readonly PromptLimit[],
  readers: Readers,
): LostFacts {
  const { state, lastEnd } = readPart(whole.text, limits, readers.counters);
  const read = { ...whole, text: whole.text.slice(0, lastEnd) };
  const [asked, remaining] = [findAsked(whole, readers), findAsked(read, readers)];
  const bans = countBans(whole, readers);
  return {
    isOver: state === 'refused' || lastEnd < whole.text.length,
    asked,
    lost: asked.filter((fact) => !remaining.includes(fact)),
    bans,
    lostBans: bans - countBans(read, readers),
  };
}

function findAsked({ evalCase, text }: RecordedPrompt, { check }: Readers): readonly Fact[] {
  const shot = makeShot('front', { prompt: text, photo: null });
  const statuses = check({ evalCase, sessionId: null, shots: [shot] });
  return facts.filter((fact) => (statuses.get(`${fact}@front`) ?? statuses.get(fact)) === 'pass');
}

function countBans({ evalCase, text }: RecordedPrompt, { lexicon }: Readers): number {
  const { mentions } = readPrompt(text, { lexicon, model: evalCase.car.model });
  return mentions.filter(({ polarity }) => polarity === 'negated').length;
}
