import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clioCar } from '../model/case.fixture.ts';
import { keepKnowledge } from './keep-knowledge.ts';
import type { KnowledgeSource } from './knowledge.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'car-eval-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const signal = new AbortController().signal;
const path = () => join(dir, 'knowledge.jsonl');

/** Numbers its answers, so that a second lookup would show. */
function countingSource(): KnowledgeSource & { asked: number } {
  return {
    asked: 0,
    async logoFacts() {
      this.asked += 1;
      return { facts: null, reference: null, problem: `answer ${this.asked}` };
    },
    async referenceHint() {
      this.asked += 1;
      return { facts: { text: `hint ${this.asked}`, source: 'here' }, reference: null, problem: null };
    },
  };
}

test('asks once for everything, at the same time and later', async () => {
  const source = countingSource();
  const kept = await keepKnowledge(source, { path: path(), signal });
  const [first, second] = await Promise.all([kept.logoFacts('Renault'), kept.logoFacts('Renault')]);
  expect([first, second, await kept.logoFacts('Renault')]).toEqual([first, first, first]);
  expect(source.asked).toBe(1);
  await kept.logoFacts('BMW');
  await kept.referenceHint(clioCar, ['Renault']);
  await kept.referenceHint({ ...clioCar, color: 'red' }, ['Renault']);
  await kept.referenceHint({ ...clioCar, year: 2020 }, ['Renault']);
  expect(source.asked).toBe(4);
  await kept.close();
});

test('a resumed run gets the answers of the first one, problems too', async () => {
  const first = await keepKnowledge(countingSource(), { path: path(), signal });
  const logo = await first.logoFacts('Renault');
  const hint = await first.referenceHint(clioCar, ['Renault']);
  await first.close();
  await appendFile(path(), 'no JSON\n{"kind":"logo","key":"BMW"}\n{"kind":"lo');
  const source = countingSource();
  const again = await keepKnowledge(source, { path: path(), signal });
  expect(await again.logoFacts('Renault')).toEqual(logo);
  expect(await again.referenceHint(clioCar, ['Renault'])).toEqual(hint);
  expect(source.asked).toBe(0);
  await again.logoFacts('BMW');
  expect(source.asked).toBe(1);
  await again.close();
});

test('does not keep what an interrupted run was told', async () => {
  const interruption = new AbortController();
  const first = await keepKnowledge(countingSource(), { path: path(), signal: interruption.signal });
  interruption.abort();
  await first.logoFacts('Renault');
  await first.close();
  const source = countingSource();
  const again = await keepKnowledge(source, { path: path(), signal });
  await again.logoFacts('Renault');
  expect(source.asked).toBe(1);
  await again.close();
});
