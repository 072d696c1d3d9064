/**
 * Usage: npx tsx scripts/prompt-limits-table.ts FOLDER
 *
 * Checks the prompts of recorded answers of the backend (FOLDER/*.json, each `{case id: {status, body}}`) whole, and
 * again as far as well-known readers read them. Prints how many of the facts that a whole prompt asks for are not read.
 * T5 is counted by estimate: over, and not read, is what even the lowest one says.
 */
import { layOutTable } from '../src/bench/lay-out-table.ts';
import { loadSuite } from '../src/cases/load-cases.ts';
import { buildLexicon } from '../src/language/lexicon.ts';
import type { PromptLimit, PromptUnit } from '../src/model/prompt-limit.ts';
import { makeTarget } from '../src/model/result.fixture.ts';
import { limitsOfFamily, resolvePromptLimits } from '../src/prompts/limits/resolve-limits.ts';
import { loadCounters } from '../src/prompts/tokens/load-counters.ts';
import { prepareChecks } from '../src/validation/run-checks.ts';
import { facts, findLostFacts, type LostFacts } from './prompt-limits/lost-facts.ts';
import { readRecordedPrompts } from './prompt-limits/recorded-prompts.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Expected a folder with recorded answers.');

const { cases, brands, rubric } = await loadSuite();
const readers = {
  check: prepareChecks({ brands, rubric, target: makeTarget() }),
  lexicon: buildLexicon(brands),
  counters: await loadCounters(['clip-tokens', 't5-tokens']),
};
const prompts = await readRecordedPrompts(folder, cases);

const budgets: readonly (readonly [name: string, limits: readonly PromptLimit[]])[] = [
  ['CLIP 77', limitsOfFamily('sdxl')],
  ['T5 128', cutAt(127, 't5-tokens')],
  ['T5 256', limitsOfFamily('flux-schnell')],
  ['T5 512', limitsOfFamily('flux-dev')],
  ['1,000 characters', limitsOfFamily('dall-e-2')],
  ['a million tokens', cutAt(1_000_000, 'clip-tokens')],
];

const head = ['reader stops at', 'prompts over it', 'a fact not read', ...facts, 'bans not read'];
const rows = budgets.map(([name, limits]) => {
  const found = prompts.map((prompt) => findLostFacts(prompt, limits, readers));
  const over = found.filter(({ isOver }) => isOver).length;
  const isRefused = limits.every(({ beyond }) => beyond === 'refuse');
  return [name, String(over), ...(isRefused ? ['refused'] : countLost(found))];
});
console.log(`${prompts.length} prompts`);
console.log(layOutTable([head, ...rows]));

function cutAt(max: number, unit: PromptUnit): readonly PromptLimit[] {
  return resolvePromptLimits({ type: 'replay', model: null, given: { unit, max, beyond: 'cut' } }) ?? [];
}

function countLost(found: readonly LostFacts[]): readonly string[] {
  const anyLost = found.filter(({ lost }) => lost.length > 0).length;
  const perFact = facts.map((fact) => {
    const lost = found.filter((one) => one.lost.includes(fact)).length;
    return `${lost} of ${found.filter(({ asked }) => asked.includes(fact)).length}`;
  });
  const bans = found.reduce((sum, one) => sum + one.bans, 0);
  const lostBans = found.reduce((sum, one) => sum + one.lostBans, 0);
  return [String(anyLost), ...perFact, `${lostBans} of ${bans}`];
}
