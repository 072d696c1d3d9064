import { z } from 'zod';
import { keepAnswers } from '../run/kept-answers.ts';
import { type Found, foundHintSchema, foundLogoSchema, type KnowledgeSource } from './knowledge.ts';

const knownKinds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('logo'), key: z.string(), found: foundLogoSchema }),
  z.strictObject({ kind: z.literal('reference'), key: z.string(), found: foundHintSchema }),
]);

interface Line {
  readonly kind: z.infer<typeof knownKinds>['kind'];
  readonly key: string;
  readonly found: Found<unknown>;
}

/** Null for a line of another kind, which is as good as none: its question is asked again. */
const schema: z.ZodType<Line | null> = z.union([knownKinds, z.unknown().transform(() => null)]);

export interface KeptKnowledge extends KnowledgeSource {
  close(): Promise<void>;
}

/**
 * Looks everything up once in the life of a run, and keeps what was found: a run that is resumed asks with the very
 * words it began with, whatever the source says today.
 *
 * @param signal aborted when the run is: answers that were cut off are not kept
 */
export async function keepKnowledge(
  source: KnowledgeSource,
  { path, signal }: { readonly path: string; readonly signal: AbortSignal },
): Promise<KeptKnowledge> {
  const kept = await keepAnswers<Line>(path, { schema, name: 'what was looked up', keyOf, signal });
  const once = async <Facts>(kind: Line['kind'], key: string, ask: () => Promise<Found<Facts>>) => {
    const line = await kept.once(keyOf({ kind, key }), async () => ({ kind, key, found: await ask() }));
    return line.found as Found<Facts>;
  };
  return {
    logoFacts: (brand) => once('logo', brand, () => source.logoFacts(brand)),
    referenceHint: (car, makers) => {
      const key = JSON.stringify([car.brand, car.model, car.year, ...makers]);
      return once('reference', key, () => source.referenceHint(car, makers));
    },
    close: () => kept.close(),
  };
}

function keyOf({ kind, key }: Omit<Line, 'found'>): string {
  return `${kind} ${key}`;
}
