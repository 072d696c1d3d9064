/**
 * Usage: npm run bench:reading -- [--rounds 5]
 *
 * How much processor time the reading of a prompt takes, and whether it grows with the length alone: texts of 10,000 and
 * of 100,000 characters, of prompts as people write them and of what is hard to read. Best of some rounds. Exits with 1
 * when one of 100,000 takes 300 ms or more, or more than 12 times as long as one of 10,000 (one that grew with the square
 * would take 100 times as long).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSuite } from '../src/cases/load-cases.ts';
import { parseWrittenPrompts } from '../src/scorers/written-prompts.fixture.ts';
import { bundle } from './bundle.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const limits = { longMs: 300, ratio: 12 };
const [short, long] = [10_000, 100_000];
/** Below this a ratio says more about the clock than about the reading. */
const leastMs = 10;

// Bundled as users run it.
const folder = 'node_modules/.cache/bench';
await bundle(['src/language/read-prompt.ts', 'src/language/lexicon.ts'], folder);
const { readPrompt } = (await import(
  new URL(`../${folder}/read-prompt.js`, import.meta.url).href
)) as typeof import('../src/language/read-prompt.ts');
const { buildLexicon } = (await import(
  new URL(`../${folder}/lexicon.js`, import.meta.url).href
)) as typeof import('../src/language/lexicon.ts');

const { brands } = await loadSuite();
const lexicon = buildLexicon(brands);
const written = parseWrittenPrompts(
  readFileSync(new URL('../src/scorers/written-prompts.jsonl', import.meta.url), 'utf8'),
);
const units: Readonly<Record<string, string>> = {
  'prompts as written': written
    .map(({ prompt }) => prompt)
    // What follows the settings of the machine is no words any more.
    .filter((prompt) => !prompt.includes('Steps:'))
    .join('\n\n'),
  'one sentence': 'A red 2022 BMW X5 SUV with its BMW roundel, in front of a white wall, no Audi logos. ',
  tags: 'red BMW X5, (masterpiece:1.2), black wheels, studio, sharp, 8k, ',
  JSON: '{"car": "BMW X5", "paint": "red", "background": {"color": "white"}, "avoid": ["blue", "Audi rings"]},\n',
  'headings and lists': '## Avoid\n- blue paint\n- Audi rings\n\n## Show\n- red BMW X5\n\n',
  'open brackets': '[[(',
  'quotation marks': '" ',
  'tags and quotation marks': '<a>"',
  'quoted lines': '> \r\n',
  'parts and fences': 'AND```',
  conditions: 'if unsure ',
  'braces and comments': '{#',
  'makers and years': ':BMW2019',
  'lists in dashes': 'logos - BMW logo, Audi logo - ',
  'exceptions and swaps': 'Except for Renault no logos, do not swap the badge for Audi. ',
  addresses: 'https://x.example/a.jpg ',
};

function timeReading(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const times = Array.from({ length: Number(values.rounds) }, () => {
    const start = process.cpuUsage();
    readPrompt(text, { lexicon, model: 'X5' });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

let isHeld = true;
for (const [name, unit] of Object.entries(units)) {
  timeReading(unit, 2_000);
  const [shortMs, longMs] = [timeReading(unit, short), timeReading(unit, long)];
  const ratio = longMs / Math.max(shortMs, leastMs);
  const isGood = longMs < limits.longMs && ratio <= limits.ratio;
  isHeld &&= isGood;
  const figures = `${shortMs.toFixed(1)} ms, ${longMs.toFixed(1)} ms, ${(longMs / shortMs).toFixed(1)} times`;
  console.log(`${isGood ? 'held' : 'MISSED'}  ${name}: ${figures}`);
}
process.exitCode = isHeld ? 0 : 1;
