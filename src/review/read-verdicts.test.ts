import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readVerdicts } from './read-verdicts.ts';
import { makeEvent, makeVerdicts } from './verdicts.fixture.ts';

let runDir: string;
beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'verdicts-'));
});
afterEach(() => rm(runDir, { recursive: true, force: true }));

async function save(name: string, content: unknown): Promise<void> {
  await mkdir(join(runDir, 'verdicts'), { recursive: true });
  const isText = typeof content === 'string' || Buffer.isBuffer(content);
  await writeFile(join(runDir, 'verdicts', name), isText ? content : JSON.stringify(content));
}

const refusal = async () => {
  const error = await readVerdicts(runDir).catch((caught: unknown) => caught);
  return error as { code: string; message: string; hint: string };
};

describe('readVerdicts', () => {
  test('a run that nobody looked at has none', async () => {
    expect(await readVerdicts(runDir)).toEqual([]);
  });

  test('gives one log for each person, by name', async () => {
    await save('boris.json', makeVerdicts('boris'));
    await save('anna.json', makeVerdicts('anna', makeEvent({ id: 'event-0001' })));
    const files = await readVerdicts(runDir);
    expect(files.map(({ rater, events }) => [rater, events.length])).toEqual([
      ['anna', 1],
      ['boris', 0],
    ]);
  });

  test('several files of one person are one log, whatever they are called', async () => {
    const [first, second] = [makeEvent({ id: 'event-0001' }), makeEvent({ id: 'event-0002', angle: 'side' })];
    await save('anna.json', makeVerdicts('anna', first));
    await save('export (1).json', makeVerdicts('anna', first, second));
    expect(await readVerdicts(runDir)).toEqual([makeVerdicts('anna', first, second)]);
  });

  test('other files of the folder are left alone', async () => {
    await save('anna.json.tmp', '{');
    await save('.DS_Store.json', '{');
    expect(await readVerdicts(runDir)).toEqual([]);
  });

  test('a byte-order mark is no fault', async () => {
    await save('anna.json', `\ufeff${JSON.stringify(makeVerdicts('anna'))}`);
    expect(await readVerdicts(runDir)).toHaveLength(1);
  });
});

describe('a broken file stops, named with the place of the fault', () => {
  const event = makeEvent();
  test.each([
    ['no JSON', '{"schemaVersion": 1,', /^verdicts\/anna\.json: expected JSON/],
    ['nothing at all', '', /expected JSON/],
    ['other bytes', Buffer.from([0xff, 0xfe, 0x00]), /expected text in UTF-8/],
    ['a list', [], /\(the whole file\)/],
    ['another version', { ...makeVerdicts('anna'), schemaVersion: 2 }, /`schemaVersion`/],
    ['a member nobody knows', { ...makeVerdicts('anna'), mood: 'fine' }, /mood/],
    [
      'a rater that is a path',
      makeVerdicts('../anna'),
      /`rater`: Expected 1 to 40 letters, digits, dots and hyphens/,
    ],
    [
      'an answer nobody can give',
      makeVerdicts('anna', { ...event, value: 'maybe' } as never),
      /`events\[0\]\.value`/,
    ],
    ['an event with more in it', makeVerdicts('anna', event, { ...event, x: 1 } as never), /`events\[1\]`/],
    [
      'a note longer than 2000',
      makeVerdicts('anna', makeEvent({ note: 'x'.repeat(2001) })),
      /`events\[0\]\.note`/,
    ],
  ])('%s', async (_, content, message) => {
    await save('anna.json', content);
    expect(await refusal()).toMatchObject({
      code: 'run-unreadable',
      message: expect.stringMatching(message),
    });
  });

  test('and what to do then', async () => {
    await save('anna.json', '{');
    expect((await refusal()).hint).toContain('Repair the file or move it out');
  });

  test('a name that would steer the terminal is told without its power', async () => {
    await save('anna.json', { ...makeVerdicts('anna'), '\u001b[2Jgone': 1 });
    const { message } = await refusal();
    expect(message).toContain('gone');
    expect(message).not.toMatch(/\p{Cc}/u);
  });

  test('a folder in the place of a file', async () => {
    await mkdir(join(runDir, 'verdicts', 'anna.json'), { recursive: true });
    expect((await refusal()).message).toContain('got a folder or a device');
  });

  test('a file in the place of the folder', async () => {
    await writeFile(join(runDir, 'verdicts'), '');
    expect(await refusal()).toMatchObject({ code: 'run-unreadable' });
  });
});
