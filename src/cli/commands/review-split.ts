import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop } from '../../errors.ts';
import { count } from '../../model/count.ts';
import { makeReviewCard } from '../../report/html/card/review-card.ts';
import type { ReviewCard } from '../../report/html/client/picture.ts';
import { countPictures, splitCards, writePart } from '../../report/html/client/review/split-cards.ts';
import { openResult } from '../../run/open-result.ts';
import { findRunFolder, runFiles } from '../../run/run-folder.ts';
import type { CliIo } from '../io.ts';

export interface SplitOptions {
  readonly out: string;
  /** At least 2. */
  readonly people: number;
  /** Whole percent of the cars that everybody looks at. */
  readonly overlap: number;
}

/**
 * `car-eval review split RUN`: prints a link to the report for each person, which shows that part of the cars. Nothing is
 * written: the page deals by the same rule. Resolves to 0.
 *
 * @throws Stop `bad-usage` where there are fewer cars than people, or no report to open
 */
export async function splitReview(run: string, options: SplitOptions, io: CliIo): Promise<number> {
  const runDir = await findRunFolder(resolve(io.cwd, options.out), run);
  const { report } = runFiles(runDir);
  const cards = await readCards(runDir);
  refuseFew(cards.length, options.people);
  if (!existsSync(report)) throw explainNoReport(runDir);
  const parts = splitCards(cards, options);
  const links = parts.map((own, index) => {
    const part = writePart({ part: index + 1, ...options });
    return `Part ${index + 1}: ${countAll(own)}\n  ${pathToFileURL(report).href}#part=${part}\n`;
  });
  io.stdout.write([sayHead(cards, options), ...links, sayNext(basename(runDir))].join('\n'));
  return 0;
}

/** Those with a picture that can be reviewed. */
async function readCards(runDir: string): Promise<ReviewCard[]> {
  const cards: ReviewCard[] = [];
  for await (const one of (await openResult(runDir)).readCases()) cards.push(makeReviewCard(one));
  return cards.filter((card) => countPictures(card) > 0);
}

function refuseFew(cars: number, people: number): void {
  if (cars >= people) return;
  throw new Stop(
    'bad-usage',
    `Expected a series of pictures for each of ${people} people, got ${cars} that can be reviewed.`,
    cars < 2 ? 'One person can do them all: press U in the report.' : `Try --people ${cars}.`,
  );
}

function explainNoReport(runDir: string): Stop {
  const command = `car-eval report ${runDir}`;
  return new Stop(
    'bad-usage',
    `Expected report.html in ${runDir}, got no such file.`,
    `Write it: ${command}`,
  );
}

function sayHead(cards: readonly ReviewCard[], { people, overlap }: SplitOptions): string {
  const shared = Math.ceil((cards.length * overlap) / 100);
  const agreement =
    shared === 0
      ? 'Nobody looks at what another one does: how far they agree cannot be told.'
      : `${count(shared, 'car')} of them ${shared === 1 ? 'is' : 'are'} in every part, for how far people agree.`;
  return `${countAll(cards)} for ${people} people. ${agreement}\n`;
}

function sayNext(run: string): string {
  return [
    'Each person opens a link, presses U, and exports the answers under a name of their own. A report that was sent elsewhere',
    'takes the same end behind its address, from # on. Then:',
    `  car-eval review merge ${run} ANSWERS.json...`,
    '',
  ].join('\n');
}

function countAll(cards: readonly ReviewCard[]): string {
  const pictures = cards.reduce((sum, card) => sum + countPictures(card), 0);
  return `${count(cards.length, 'car')}, ${count(pictures, 'picture')}`;
}
