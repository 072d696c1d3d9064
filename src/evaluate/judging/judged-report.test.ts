import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openResult } from '../../run/open-result.ts';
import { makeTestFolder } from '../test-run.fixture.ts';
import { answerAbout, runJudged } from './judged-run.fixture.ts';
import { openJudging } from './open-judging.ts';

const wrongBadge = { 'renault-clio': { front: { badge: 'Toyota' } } };
const readReport = (runDir: string) => readFile(join(runDir, 'report.html'), 'utf8');

test('a wrong badge that a certified judge confirms fails, and is shown with crop, sheet and answers', async () => {
  await using folder = await makeTestFolder();
  const { runDir, result } = await runJudged({
    outDir: folder.path,
    shown: wrongBadge,
    checkedOn: 'photograph',
  });
  expect(result.cases.map(({ id, passed }) => [id, passed])).toContainEqual(['renault-clio', false]);
  const html = await readReport(runDir);
  expect(html).toContain('5 of 5 looks saw a fault: Toyota · by a certified judge');
  for (const text of ['Toyota. On the sheet, unnamed:', 'which emblem of the sheet'])
    expect(html).toContain(text);
  expect(html.match(/<div class="judged fail.*?<\/div>/s)?.[0]).toContain('data:image/webp;base64,');
  expect(html).not.toContain('id="doubts"');
});

test('with a judge checked on drawings the same is a doubt, and stands first', async () => {
  await using folder = await makeTestFolder();
  const { runDir } = await runJudged({ outDir: folder.path, shown: wrongBadge, checkedOn: 'drawn' });
  const html = await readReport(runDir);
  expect(html.match(/data-case="[^"]+"|id="doubts"|id="scores"/g)?.slice(0, 3)).toEqual([
    'id="doubts"',
    'id="scores"',
    'data-case="renault-clio"',
  ]);
  expect(html).toContain('data-outcome="doubt"');
  expect(html).toContain('by a judge not checked on photographs');
  expect(html).toContain('18 wrong ones, 35 right ones');
  expect(await readFile(join(runDir, 'summary.md'), 'utf8')).toContain(
    'To be looked at:\n- Renault Clio, front',
  );
  expect(await readFile(join(runDir, 'junit.xml'), 'utf8')).toContain('renault-clio: to be looked at');
});

test('of a judge that was never checked nothing follows, and the panel says what to do', async () => {
  await using folder = await makeTestFolder();
  const { runDir, result } = await runJudged({ outDir: folder.path, shown: wrongBadge, checkedOn: null });
  expect(result.cases.map(({ passed }) => passed)).not.toContain(false);
  const html = await readReport(runDir);
  expect(html).not.toContain('id="doubts"');
  expect(html).toContain('It was never checked: car-eval judge check');
});

test('where people and the judge disagree the card says so, and the account counts it', async () => {
  await using folder = await makeTestFolder();
  const run = await runJudged({ outDir: folder.path, shown: wrongBadge, checkedOn: 'photograph' });
  await answerAbout(run, [
    { case: 'renault-clio', angle: 'front', question: 'right-logo', value: 'yes' },
    { case: 'bmw-x5', angle: 'rear', question: 'right-logo', value: 'yes' },
  ]);
  const html = await readReport(run.runDir);
  expect(html.match(/<article[^>]*data-judge="disagrees"/g)).toHaveLength(1);
  expect(html).toContain('The judge and people disagree: badge (front)');
});

test('an account says who was asked, what it cost and why there is no corrected rate', async () => {
  await using folder = await makeTestFolder();
  const { runDir } = await runJudged({ outDir: folder.path, shown: wrongBadge, checkedOn: 'photograph' });
  await using judging = await openJudging(runDir, await openResult(runDir), []);
  const [judge] = judging.judges;
  expect(judge).toMatchObject({
    modelAsked: 'glass:7b',
    modelAnswered: 'glass:7b-q4',
    atPictures: { cost: null, failed: {} },
  });
  expect(judge?.facts.find(({ fact }) => fact === 'badge')).toMatchObject({
    level: 'certified',
    counts: { confirmed: { n: 1 }, doubt: { n: 0 } },
  });
  expect(judge?.questions[0]).toMatchObject({ flips: { differ: 1, of: 2 }, repeats: { differ: 0, of: 1 } });
  const html = await readReport(runDir);
  expect(html).toMatch(/>Flips, repeats<.*>1 of 2, 0 of 1</s);
  expect(judge?.rates.map(({ corrected }) => corrected)).toContainEqual({
    rate: null,
    reason: 'too-few-cars',
  });
  const { atPictures, inAll } = judge ?? {};
  expect(atPictures?.calls).toBeGreaterThanOrEqual(atPictures?.looks ?? Number.POSITIVE_INFINITY);
  expect(inAll).toMatchObject({ calls: atPictures?.calls, remembered: 0 });
});

test('a run that no judge looked at opens nothing', async () => {
  await using folder = await makeTestFolder();
  const stored = { readCases: () => expect.fail('cases were read') };
  await using judging = await openJudging(folder.path, stored as never, []);
  expect(judging.judges).toEqual([]);
});
