import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseJson } from '../model/parse-json.ts';
import { type Journal, openJournal } from '../run/journal.ts';
import { type Found, foundHintSchema, foundLogoSchema, type KnowledgeSource } from './knowledge.ts';

const lineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('logo'), key: z.string(), found: foundLogoSchema }),
  z.strictObject({ kind: z.literal('reference'), key: z.string(), found: foundHintSchema }),
]);
type Line = z.infer<typeof lineSchema>;

export interface KeptKnowledge extends KnowledgeSource {
  close(): Promise<void>;
}

/**
 * Looks everything up once in the life of a run, and keeps what was found in a file of JSON lines: a run that is
 * resumed asks with the very words it began with, whatever the source says today.
 *
 * @param signal aborted when the run is: answers that were cut off are not kept
 */
export async function keepKnowledge(
  source: KnowledgeSource,
  { path, signal }: { readonly path: string; readonly signal: AbortSignal },
): Promise<KeptKnowledge> {
  const known = await readLines(path);
  const journal = await openJournal(path);
  const once = createMemo({ known, journal, signal });
  return {
    logoFacts: (brand) => once('logo', brand, () => source.logoFacts(brand)),
    referenceHint: (car, makers) => {
      const key = JSON.stringify([car.brand, car.model, car.year, ...makers]);
      return once('reference', key, () => source.referenceHint(car, makers));
    },
    close: () => journal.close(),
  };
}

interface MemoOptions {
  readonly known: readonly Line[];
  readonly journal: Journal;
  readonly signal: AbortSignal;
}

/** Those who ask for the same thing at the same time wait for one answer. */
function createMemo({ known, journal, signal }: MemoOptions) {
  const answers = new Map<string, Promise<Found<unknown>>>();
  for (const { kind, key, found } of known) answers.set(`${kind} ${key}`, Promise.resolve(found));
  return <Facts>(kind: Line['kind'], key: string, ask: () => Promise<Found<Facts>>) => {
    const lookUp = async () => {
      const found = await ask();
      // Only a resumed run needs the file: a full disk shows in the journal of the shots.
      if (!signal.aborted) await journal.append({ kind, key, found }).catch(() => {});
      return found;
    };
    const answer = answers.get(`${kind} ${key}`) ?? lookUp();
    answers.set(`${kind} ${key}`, answer);
    return answer as Promise<Found<Facts>>;
  };
}

/** A line that was cut off, or is of another kind, is as good as none: its question is asked again. */
async function readLines(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => lineSchema.safeParse(parseJson(line)).data ?? []);
}
