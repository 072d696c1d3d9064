import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../model/reason.ts';
import { makeResult, makeSeriesResult, makeTarget } from '../../model/result.fixture.ts';
import { makeSentShot } from '../../model/shot.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { hostileResult } from '../hostile-result.fixture.ts';
import { promptsOnlyResult, richResult } from '../rich-result.fixture.ts';
import { renderTerminal, type TerminalOptions } from './render-terminal.ts';

const options = {
  color: false,
  width: 100,
  reportPath: 'reports/r1/report.html',
  runDir: 'reports/r1',
  program: 'car-eval',
};
const render = (result = richResult(), changes: Partial<TerminalOptions> = {}) =>
  renderTerminal(storeInMemory(result), { ...options, ...changes });

describe('renderTerminal', () => {
  test('speaks the asked language, its labels and its reasons', async () => {
    const blockers = [reasonOf('score-below', { score: 41, least: 60 })];
    const one = makeSeriesResult({ passed: false, score: 41, grade: 'needs work', blockers });
    const text = await render(makeResult({ cases: [one] }), { lang: 'uk' });
    expect(text).toContain('чому ні        Оцінка 41 нижча за 60.');
    expect(text).toContain('сесія          CAR-3f8a9b2c');
    expect(text).toContain('НІ  renault-clio  Renault Clio, 2019, синій, хетчбек');
    expect(text).not.toMatch(/\b(asked|shown|Report:|Next:|Not checked|why not|seeds|Overall)\b/);
  });

  test('tells of a series what was sent, how long it took, what it scored and where its pictures are', async () => {
    const text = await render(makeResult({ cases: [richResult().cases[0] ?? makeSeriesResult()] }));
    expect(text).toContain('session      CAR-3f8a9b2c');
    expect(text).toContain('seeds        123456, 123457, 123458 (all different)');
    expect(text).toContain('hints        3/3 prompts say it is the same vehicle');
    expect(text).toContain('time         1.0 s against 2.5 s one after another (2.4x)');
    expect(text).toContain('logo         100 (asked 100, shown not measured)');
    expect(text).toMatch(/front {8}reports\/r1\/images\/[0-9a-f]{64}\.jpg/);
  });

  test('names the target of each summary where there are several', async () => {
    const [summary] = makeResult().summaries;
    if (!summary) throw new Error('The example result has no summary.');
    const targets = [makeTarget({ id: 'a', label: 'Ours' }), makeTarget({ id: 'b', label: 'Theirs' })];
    const summaries = ['a', 'b'].map((target) => ({ ...summary, target }));
    const text = await render(makeResult({ targets, summaries }));
    expect(text).toContain('Overall of Ours: ');
    expect(text).toContain('Overall of Theirs: ');
  });

  test('folds the samples of a case into one line and one block, that of the worst', async () => {
    const drawn = [
      makeSeriesResult({ sample: 1 }),
      makeSeriesResult({ sample: 2, score: 70, passed: false, blockers: ['the paint is red'] }),
    ];
    const text = await render(makeResult({ cases: drawn }));
    expect(text).toContain('renault-clio [sample 2 of 2]');
    expect(text).toContain('samples      #1 100, #2 70 failed');
    expect(text).not.toContain('sample 1 of 2');
    expect(text).toMatch(/^FAIL +renault-clio +1 of 2 .* 85 +70 +21\.2$/m);
  });

  test('numbers no sample where each case was drawn once', async () => {
    expect(await render()).not.toMatch(/#1|sample 1|lowest|spread/);
  });

  test('says when two angles share a seed', async () => {
    const shots = [
      makeSentShot('front', { seed: 7 }),
      makeSentShot('side', { seed: 7 }),
      makeSentShot('rear', { seed: null }),
    ];
    expect(await render(makeResult({ cases: [makeSeriesResult({ shots })] }))).toContain(
      '7, 7 (NOT all different, 1 unknown)',
    );
  });

  test('lists all cases in a table, failures first', async () => {
    const rows = (await render())
      .split('\n')
      .filter((line) => /^(FAIL|NO OUTCOME|PASS) +\S+ +[\d–]/.test(line));
    expect(rows.map((row) => row.split(/ {2,}/)[1])).toEqual([
      'peugeot-308',
      'bmw-x5',
      'great-wall-h6',
      'renault-clio',
    ]);
  });

  test('marks in the table what is known of the prompt alone', async () => {
    expect(await render()).toMatch(/renault-clio +100 +100 +100\* +100/);
  });

  test('ends with what was not checked, the verdict, the report and the command that helps next', async () => {
    const end = `
  - Badges were not checked in the pictures: no certified judge, no verdicts.
  - Brand, model, body type and angle were not checked in the pictures: no certified judge, no
    verdicts.
  - Whether the angles show one and the same car was not judged in the pictures: no certified judge,
    no verdicts.

2 of 4 cases fail: peugeot-308, bmw-x5; 3 of 11 pictures never came.
Report: reports/r1/report.html
Next:   car-eval run --case peugeot-308
`;
    expect((await render()).slice(-end.length)).toBe(end);
  });

  test('names the resume command of an interrupted run', async () => {
    const base = richResult();
    const text = await render({ ...base, run: { ...base.run, status: 'interrupted' } });
    expect(text).toContain(`Next:   car-eval run --resume ${base.run.id}`);
  });

  test('puts what to do before the next command on a line of its own, so that the command can be pasted', async () => {
    expect(await render(makeResult())).toMatch(/\nTo do: {2}[A-Z].*\.\nNext: {3}car-eval bless \S+\n$/);
  });

  test('names the folder and the npm script that the reader needs', async () => {
    const base = richResult();
    const run = { ...base.run, argv: ['run', '--out', 'my runs'] };
    const program = 'npm run car-eval --';
    expect(await render({ ...base, run }, { program })).toContain(
      "Next:   npm run car-eval -- run --case peugeot-308 --out 'my runs'\n",
    );
    const cut = { ...base, run: { ...run, status: 'interrupted' as const } };
    expect(await render(cut, { program })).toContain(
      `Next:   npm run car-eval -- run --resume ${base.run.id} --out 'my runs'\n`,
    );
  });

  test('says that only prompts were looked at', async () => {
    expect(await render(promptsOnlyResult())).toContain('prompts only: no picture was downloaded');
  });

  test('has colours only when asked', async () => {
    expect(await render()).not.toContain('\u001b');
    expect(await render(richResult(), { color: true })).toContain('\u001b[31mFAIL');
  });

  test('says the same words with colours and without', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is taken away
    expect((await render(richResult(), { color: true })).replace(/\u001b\[\d+m/g, '')).toBe(await render());
  });

  test('lets no text of a target steer the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (said) => {
        const text = await render(hostileResult(`${said}\u001b[2J\u009b1A\u202e\r`));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 50 },
    );
  });

  test('renders a run without any case', async () => {
    expect(await render(makeResult({ cases: [], summaries: [] }))).toContain('No case was run.');
  });
});
