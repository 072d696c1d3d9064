/**
 * Usage: npm run bench:prompts
 *
 * How long it takes to read and to cut prompts of 10,000 and of 100,000 characters, once all is loaded: a long one may
 * take 300 ms, and twelve times as long as a short one, or 50 ms where that is less. Processor time, the least of 15
 * times, a short one's of ten in a row. Exits with 1 when one misses its target.
 */
import { layOutTable } from '../src/bench/lay-out-table.ts';
import { describeMachine, formatMachine } from '../src/bench/recording/machine.ts';
import { loadSuite } from '../src/cases/load-cases.ts';
import { buildLexicon } from '../src/language/lexicon.ts';
import { readPrompt } from '../src/language/read-prompt.ts';
import { limitsOfFamily } from '../src/prompts/limits/resolve-limits.ts';
import { rulesFirstPrompt } from '../src/prompts/reading/long-prompts.fixture.ts';
import { readPart } from '../src/prompts/reading/read-part.ts';
import { loadCounters } from '../src/prompts/tokens/load-counters.ts';

const rounds = 15;
/** Below `noiseMs` times are as much of the machine's as of the text's. */
const targets = { longMs: 300, growth: 12, noiseMs: 50 };

const startMs = performance.now();
const counters = await loadCounters(['clip-tokens', 't5-tokens']);
console.log(`CLIP's vocabulary loaded in ${(performance.now() - startMs).toFixed(0)} ms`);
const lexicon = buildLexicon((await loadSuite()).brands);

const texts: Readonly<Record<string, (length: number) => string>> = {
  rules: (length) => repeatTo(`${rulesFirstPrompt} `, length),
  Cyrillic: (length) => repeatTo('Білий седан, БМВ. ', length),
  'one word': (length) => repeatTo('ab', length),
  brackets: (length) => repeatTo('(', length),
  'one weight': (length) => `:${repeatTo('1', length)}`,
};
const inWeights = limitsOfFamily('sdxl').map((limit) => ({ ...limit, weights: 'syntax' as const }));
const jobs: Readonly<Record<string, (text: string) => unknown>> = {
  'read by the checks': (text) => readPrompt(text, { lexicon, model: 'Clio' }),
  'cut by SDXL': (text) => readPart(text, limitsOfFamily('sdxl'), counters),
  'cut by SD 3.5': (text) => readPart(text, limitsOfFamily('sd35'), counters),
  'cut without weights': (text) => readPart(text, inWeights, counters),
};

const rows = Object.entries(jobs).flatMap(([job, run]) =>
  Object.entries(texts).map(([name, write]) => {
    const [short, long] = [write(10_000), write(100_000)];
    const shortMs = timeOf(() => run(short), 10);
    const longMs = timeOf(() => run(long), 1);
    const times = [shortMs.toFixed(1), longMs.toFixed(1), (longMs / shortMs).toFixed(1)];
    return [`${job}: ${name}`, ...times, isMissed(shortMs, longMs) ? 'missed' : ''];
  }),
);
console.log(layOutTable([['', '10,000: ms', '100,000: ms', 'times'], ...rows]));
console.log(formatMachine(describeMachine()));
process.exitCode = rows.some((row) => row.includes('missed')) ? 1 : 0;

function isMissed(shortMs: number, longMs: number): boolean {
  return longMs > Math.min(targets.longMs, Math.max(targets.noiseMs, targets.growth * shortMs));
}

function repeatTo(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function timeOf(run: () => unknown, inARow: number): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < inARow; time += 1) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / inARow;
  });
  return Math.min(...times);
}
