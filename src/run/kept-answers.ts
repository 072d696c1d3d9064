import { type JournalKind, openJournal, readJournal } from './journal.ts';
import { type LinePlace, openLines } from './read-lines.ts';

/** Answers that are asked for once in the life of a run. */
export interface KeptAnswers<Answer> {
  has(key: string): boolean;
  /** The kept answer, or the one that `ask` brings. Those who ask for the same at the same time wait for one. */
  once(key: string, ask: () => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/** What the schema makes null counts as no line. */
interface KeepOptions<Answer> extends JournalKind<Answer | null> {
  readonly keyOf: (answer: Answer) => string;
  /** Aborted when the run is: answers that were cut off are not kept. */
  readonly signal: AbortSignal;
}

/**
 * Keeps answers in an append-only file of JSON lines, so that a run that is resumed asks only for what is missing. Of
 * several lines of one key the last counts. The answers themselves stay on disk.
 *
 * @throws Stop `run-unreadable` for a line of another kind
 */
export async function keepAnswers<Answer extends object>(
  path: string,
  options: KeepOptions<Answer>,
): Promise<KeptAnswers<Answer>> {
  const answers = new Map<string, () => Promise<Answer>>();
  const lines = openLines();
  const keep = (key: string, place: LinePlace) =>
    answers.set(key, async () => JSON.parse(await lines.read(place)));
  for await (const { line, place } of readJournal(path, options)) {
    if (line !== null) keep(options.keyOf(line), place);
  }
  const journal = await openJournal(path);
  const askOnce = async (key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await ask();
      if (!options.signal.aborted) keep(key, await journal.append(answer));
      return answer;
    } catch (error) {
      answers.delete(key);
      throw error;
    }
  };
  return {
    has: (key) => answers.has(key),
    once(key, ask) {
      const known = answers.get(key);
      if (known) return known();
      const answer = askOnce(key, ask);
      answers.set(key, () => answer);
      return answer;
    },
    async close() {
      await journal.close();
      await lines[Symbol.asyncDispose]();
    },
  };
}
