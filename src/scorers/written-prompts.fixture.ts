import { z } from 'zod';
import { indexBrands } from '../cases/check/brand-index.ts';
import { buildLexicon, type Lexicon } from '../language/lexicon.ts';
import type { Brand } from '../model/brand.ts';
import { carSchema } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { Check } from '../model/check.ts';
import { makeShot } from '../model/shot.fixture.ts';
import { scoreSeries } from './score-series.ts';
import { makeSeries } from './scorers.fixture.ts';

/**
 * A prompt as somebody may write it, the car it is for, and what a person reads in it: check id -> true where the check
 * has to pass, false where it must not, be it failed or unmeasured with both readings.
 */
const writtenPromptSchema = z.object({
  id: z.string(),
  kind: z.string(),
  car: carSchema,
  prompt: z.string(),
  negativePrompt: z.string().nullable().default(null),
  want: z.record(z.string(), z.boolean()),
});
export type WrittenPrompt = z.infer<typeof writtenPromptSchema>;

/** What became of one wanted reading. */
export interface CheckedReading {
  readonly row: WrittenPrompt;
  readonly checkId: string;
  readonly wanted: boolean;
  readonly check: Check | null;
  readonly isRight: boolean;
}

/** Reads rows from JSON lines; throws with the number of the line that is none. */
export function parseWrittenPrompts(text: string): WrittenPrompt[] {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  return lines.filter(({ line }) => line.trim() !== '').map(parseLine);
}

function parseLine({ line, number }: { readonly line: string; readonly number: number }): WrittenPrompt {
  try {
    return writtenPromptSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(
      `Line ${number} is no written prompt: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}

/** Prepares to hold prompts against the real checks, with a catalogue of makers. */
export function createPromptChecker(brands: readonly Brand[]): (row: WrittenPrompt) => CheckedReading[] {
  const lexicon = buildLexicon(brands);
  const index = indexBrands(brands);
  return (row) => {
    const checks = runChecks(row, {
      brands,
      lexicon,
      findName: (spelling) => index.read(spelling)?.name ?? spelling,
    });
    return Object.entries(row.want).map(([checkId, wanted]) => {
      const check = checks.find(({ id }) => id === checkId) ?? null;
      const passes = check?.status === 'pass' || check?.status === 'warn';
      return { row, checkId, wanted, check, isRight: check !== null && passes === wanted };
    });
  };
}

interface Makers {
  readonly brands: readonly Brand[];
  readonly lexicon: Lexicon;
  readonly findName: (spelling: string) => string;
}

function runChecks(
  { car, prompt, negativePrompt }: WrittenPrompt,
  { brands, lexicon, findName }: Makers,
): Check[] {
  const brand = findName(car.brand);
  const evalCase: EvalCase = {
    id: 'written-prompt',
    title: 'A prompt as somebody may write it',
    why: 'a test',
    car: { ...car, brand },
    angles: ['front'],
    logo: {
      expected: `${brand} badge`,
      accept: [brand],
      confusable: brands.find(({ name }) => name === brand)?.confusable ?? [],
      classic: null,
    },
  };
  const shots = [makeShot('front', { prompt, negativePrompt })];
  const { checks, shots: scored } = scoreSeries(makeSeries({ evalCase, brands, lexicon, shots }));
  return [...checks, ...scored.flatMap((shot) => shot.checks)];
}
