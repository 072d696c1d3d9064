import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { delivery, fakeHttp, fakeTarget, picture } from '../../generator/fake-target.fixture.ts';
import { HttpFailure } from '../../http/client.ts';
import type { Result } from '../../model/result.ts';
import { questionRevs } from '../../model/vocabulary.ts';
import { renderJunit } from '../../report/junit/render-junit.ts';
import { renderMarkdown } from '../../report/markdown/summary-md.ts';
import { renderTerminal } from '../../report/terminal/render-terminal.ts';
import { openResult } from '../../run/open-result.ts';
import { openLargeRun } from '../../run/recorded/large-run.ts';
import { openPartedRun } from '../../run/recorded/open-parted-run.ts';
import { readSplitConfig, writeConfig } from '../../run/run-config-file.ts';
import { readRunConfig, runFiles } from '../../run/run-folder.ts';
import { readAllCases, type StoredResult } from '../../run/stored-result.ts';
import { evaluateHere, makeTestFolder } from '../test-run.fixture.ts';
import { scoreRun } from './score-run.ts';

/** Of each car pictures of its own, but one that stands in for several, and one that never comes. */
const target = fakeTarget((series) =>
  series.shots.map(({ angle, prompt, negativePrompt, seed }) =>
    delivery(angle, {
      ...{ prompt, negativePrompt, seed, sessionId: series.sessionId },
      picture: { kind: 'url', url: `http://pictures.test/${series.caseId}/${series.sample}/${angle}` },
    }),
  ),
);
const http = fakeHttp(async (url) => {
  if (/(bmw|kia).*\/1\/front$/.test(url)) return picture(7);
  if (/clio.*\/2\/rear$/.test(url)) return new HttpFailure('http-error', 'Not found.', []);
  return picture([...url].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 151, 0) + 10);
});
const known = [
  { case: 'bmw-x5', check: 'distinct-views', reason: 'the painter was asked', until: '2030-01-31' },
];

async function spread({ outlines: _, readCases, lostPictures: _lost, ...head }: StoredResult) {
  return { ...head, cases: await readAllCases({ readCases }) };
}

test('a run scored in parts comes to what it comes to as a whole, to every word that is said of it', async () => {
  await using folder = await makeTestFolder();
  const suite = await loadSuite({ suite: 'full' });
  const settings = { repeat: 2, gateRules: { known } };
  const { runDir, result } = await evaluateHere({ outDir: folder.path, target, http, suite, settings });
  await mkdir(runFiles(runDir).verdicts, { recursive: true });
  await writeFile(join(runFiles(runDir).verdicts, 'anna.json'), JSON.stringify(answersOf(result)));
  const partedDir = join(folder.path, 'parted');
  await cp(runDir, partedDir, { recursive: true });
  await writeConfig(runFiles(partedDir), await readRunConfig(runDir), 0);
  const split = await readSplitConfig(runFiles(partedDir));
  if (split === null) throw new Error('Expected the cases beside the settings.');

  const whole = await scoreRun(await openPartedRun(runDir));
  const parted = await scoreRun(await openLargeRun(partedDir, split, 5), { picturesPerPart: 5 });

  const expected = await spread(whole);
  expect(await spread(parted)).toEqual(expected);
  expect(await spread(await openResult(partedDir))).toEqual(expected);
  const { parts } = JSON.parse(await readFile(runFiles(partedDir).result, 'utf8'));
  expect(parts.length).toBeGreaterThan(4);
  // What the test is about is there: pictures refused across parts, one that is missing, a person's word.
  const shots = expected.cases.flatMap((one) => one.shots);
  expect(shots.filter(({ error }) => error?.code === 'placeholder-image').length).toBeGreaterThan(1);
  expect(shots.some(({ status }) => status === 'errored')).toBe(true);
  expect(shots.flatMap(({ checks }) => checks).some(({ evidence }) => evidence === 'people')).toBe(true);
  for (const lang of ['en', 'uk'] as const) {
    expect(renderMarkdown(parted, lang)).toBe(renderMarkdown(whole, lang));
    const said = { color: false, width: 100, runDir: '', reportPath: '', program: 'car-eval', lang };
    expect(await renderTerminal(parted, said)).toBe(await renderTerminal(whole, said));
  }
  expect(renderJunit(parted)).toBe(renderJunit(whole));
});

/** "The paint is not right", of every front. */
function answersOf({ run, cases }: Result) {
  const events = cases.flatMap(({ id, shots }, index) =>
    shots.flatMap(({ angle, photo }) =>
      photo && angle === 'front'
        ? [
            {
              ...{
                id: `answer-${index}`,
                at: '2026-11-29T20:00:00.000Z',
                image: photo.sha256,
                case: id,
                angle,
              },
              ...{
                question: 'right-color',
                questionRev: questionRevs['right-color'],
                value: 'no',
                note: '',
                ms: null,
                supersedes: null,
              },
            },
          ]
        : [],
    ),
  );
  return { schemaVersion: 1, run: run.id, rater: 'anna', events };
}
