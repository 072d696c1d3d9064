import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { codesOf, jpeg, runTarget } from '../target-run.fixture.ts';
import { readReplayInput } from './input.ts';
import { createPictureReplayTarget } from './pictures.ts';

async function makeFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'replay-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return dir;
}

async function replay(files: Readonly<Record<string, string | Buffer>>) {
  const input = await readReplayInput(await makeFolder(files));
  if (input.kind !== 'pictures') throw new Error(`Expected pictures, got ${input.kind}`);
  return runTarget(createPictureReplayTarget({ id: 'replay', ...input }));
}

const startOfBmp = Buffer.alloc(60);
startOfBmp.write('BM');
startOfBmp.writeUInt32LE(40, 14);

describe('a folder of saved pictures', () => {
  test('is scored without any network; what nobody wrote down is unknown', async () => {
    const { shots, facts } = await replay({
      'renault-clio/front.jpg': await jpeg(1),
      'renault-clio/side.JPEG': await jpeg(2),
      'renault-clio/notes.txt': 'not a picture',
    });
    expect(codesOf(shots)).toEqual(['ok', 'ok', 'skipped']);
    expect(shots[0]).toMatchObject({ prompt: null, seed: null, latencyMs: null, attempts: [] });
    expect(facts).toMatchObject({ sessionId: null, durationMs: null });
  });

  test('takes prompts, seeds and session ids from shots.json', async () => {
    const notes = { session_id: 'CAR-1', front: { prompt: 'a blue car', seed: 7, session_id: 'CAR-1' } };
    const { shots, facts } = await replay({
      'renault-clio/front.jpg': await jpeg(1),
      'renault-clio/shots.json': JSON.stringify(notes),
    });
    expect(shots[0]).toMatchObject({ prompt: 'a blue car', seed: 7, sessionId: 'CAR-1' });
    expect(facts.sessionId).toBe('CAR-1');
  });

  test.each([
    ['nothing', {}, { seed: false, sessionIds: false }],
    ['a seed', { side: { seed: 0 } }, { seed: true, sessionIds: false }],
    ['a session', { session_id: 'CAR-1' }, { seed: false }],
    ['the session of one picture', { side: { session_id: 'CAR-1' } }, { seed: false }],
  ])('with %s written down, claims that and no more', async (_title, notes, known) => {
    const dir = await makeFolder({
      'renault-clio/front.jpg': await jpeg(1),
      'bmw-x5/side.jpg': await jpeg(2),
      'bmw-x5/shots.json': JSON.stringify(notes),
    });
    const input = await readReplayInput(dir);
    if (input.kind !== 'pictures') throw new Error(`Expected pictures, got ${input.kind}`);
    const { info } = createPictureReplayTarget({ id: 'replay', ...input });
    expect(info.capabilities).toEqual({ negativePrompt: false, writesPrompts: true, ...known });
  });

  test('may write angles in capitals, with blanks, and with any ending of a picture', async () => {
    const { shots } = await replay({
      'renault-clio/Front.JPG': await jpeg(1),
      'renault-clio/side .jfif': await jpeg(2),
      'renault-clio/rear.Jpe': await jpeg(3),
    });
    expect(codesOf(shots)).toEqual(['ok', 'ok', 'ok']);
  });

  test.each(['rear34', 'Rear-3-4', 'rear 34', 'rear three-quarter', 'three_quarter_rear', '34_rear'])(
    'of the rear three-quarter view may be called %s',
    async (name) => {
      const dir = await makeFolder({ [`renault-clio/${name}.jpg`]: await jpeg(1) });
      const input = await readReplayInput(dir);
      const series = input.kind === 'pictures' ? input.series.get('renault-clio') : undefined;
      expect([...(series?.shots.keys() ?? [])]).toEqual(['rear34']);
    },
  );

  test('are found by any words for their angle, and one that is called after nothing else goes first', async () => {
    const { shots } = await replay({
      'renault-clio/02_front_view.jpg': await jpeg(1),
      'renault-clio/Front.png': await jpeg(2),
      'renault-clio/Clio вид збоку.jpeg': await jpeg(3),
      'renault-clio/REAR-VIEW.jpg': await jpeg(4),
    });
    expect(codesOf(shots)).toEqual(['ok', 'ok', 'ok']);
    expect(shots[0]?.warnings[0]?.text).toBe(
      'Front.png was taken; beside it, and left aside: 02_front_view.jpg.',
    );
  });

  test('that tell no angle beside others are named, with how to call them', async () => {
    const dir = await makeFolder({
      'renault-clio/front.jpg': await jpeg(1),
      'renault-clio/IMG_1.jpg': 'x',
      'renault-clio/deep/side.jpg': 'x',
      'IMG_2.png': 'x',
      'notes.txt': 'x',
      '.cache/old.jpg': 'x',
    });
    const input = await readReplayInput(dir);
    if (input.kind !== 'pictures') throw new Error(`Expected pictures, got ${input.kind}`);
    const target = createPictureReplayTarget({ id: 'replay', ...input });
    expect(target.info.notes[1]?.text).toBe(
      'Left aside, for their names tell no case and angle: "IMG_2.png", "renault-clio/IMG_1.jpg", "renault-clio/deep/side.jpg". Name them <case>/<angle>.jpg, such as renault-clio/front.jpg.',
    );
    const { shots } = await runTarget(target);
    expect(shots[1]?.error).toEqual({
      code: 'skipped',
      message:
        'There is no saved picture renault-clio/side: found beside it front, and without an angle in the name "renault-clio/IMG_1.jpg", "renault-clio/deep/side.jpg".',
      hint: expect.stringContaining('renault-clio/side.jpg'),
    });
  });

  test('that tell no angle are named, with how to call them', async () => {
    await expect(replay({ 'renault-clio/IMG_1.jpg': 'x', 'readme.txt': 'x' })).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/found "readme\.txt", "renault-clio.IMG_1\.jpg"\.$/),
      hint: expect.stringContaining('front.jpg'),
    });
  });

  test('of one angle are chosen between by their type and their name, and the others are named', async () => {
    const { shots } = await replay({
      'renault-clio/front.png': await jpeg(1),
      'renault-clio/front.jpg': await jpeg(2),
      'renault-clio/FRONT.heic': await jpeg(3),
      'renault-clio/side.png': await jpeg(4),
    });
    const text = 'front.jpg was taken; beside it, and left aside: front.png, FRONT.heic.';
    expect(shots[0]?.warnings).toContainEqual({ code: 'several-pictures', text });
    expect(shots[1]?.warnings.map(({ code }) => code)).not.toContain('several-pictures');
  });

  test('of a type that is not read are errored with its name, and their case stays', async () => {
    const { shots } = await replay({
      'renault-clio/front.jxl': Buffer.from('\xff\x0a and pixels', 'latin1'),
      'renault-clio/side.jpg': startOfBmp,
    });
    expect(codesOf(shots)).toEqual(['format-not-read', 'format-not-read', 'skipped']);
    expect(shots.map(({ status }) => status)).toEqual(['errored', 'errored', 'errored']);
    expect(shots.map(({ error }) => error?.message).slice(0, 2)).toEqual([
      'JPEG XL is not read here.',
      'BMP is not read here.',
    ]);
  });

  test('a file that is no picture is refused as such', async () => {
    const { shots } = await replay({ 'renault-clio/front.jpg': '<html>no</html>' });
    expect(codesOf(shots)[0]).toBe('not-an-image');
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['without pictures', { 'renault-clio/top.jpg': '' }, /<case>\/<angle>\.jpg/],
    [
      'with broken notes',
      { 'a/front.jpg': '', 'a/shots.json': '{"front": {"seed": "x"}}' },
      /at `front\.seed`/,
    ],
    [
      'with notes that are no JSON',
      { 'a/front.jpg': '', 'a/shots.json': '{' },
      /shots\.json: expected prompts/,
    ],
  ])('%s is told before the run', async (_title, files, message) => {
    await expect(readReplayInput(await makeFolder(files))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(message),
    });
  });
});
