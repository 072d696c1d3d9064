import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../http/fake-clock.fixture.ts';
import type { TargetEntry } from './entry-schema.ts';
import { foldEntry } from './fold-entry.ts';
import { openTargets } from './open-targets.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'targets-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  await mkdir(join(home, 'saved/renault-clio'), { recursive: true });
  await writeFile(join(home, 'saved/renault-clio/front.jpg'), 'x');
  await writeFile(join(home, 'saved.json'), '{"renault-clio":{"status":500,"body":{"a":1}}}');
  await writeFile(join(home, 'one.json'), '{"success":true,"images":[]}');
});

async function digestOf(
  entry: TargetEntry & Readonly<Record<string, unknown>>,
  { id = 'a', dir = home } = {},
): Promise<string> {
  const spec = await foldEntry({ id, entry, dir }, { home: join(home, 'reports/run'), timeoutMs: null });
  const outside = { home: join(home, 'reports/run'), env: {}, asks: false, brands: [] };
  await using opened = await openTargets([spec], { ...outside, clock: createFakeClock() });
  return opened.targets[0]?.info.digest ?? '';
}

describe('the digest of a target', () => {
  const local = { type: 'openai', model: 'sdxl', baseUrl: 'http://localhost:9' } as const;

  test.each<[string, TargetEntry & Readonly<Record<string, unknown>>, string]>([
    ['st', { type: 'studio' }, '8b5ad5e63d7886c3'],
    [
      'st2',
      { type: 'studio', size: '640x480', studioFault: 'reset@side', studioDefect: 'paint@rear=red' },
      'efdbc0a042c10725',
    ],
    ['be', { type: 'backend', backendLog: 'x.log' }, '29bcab925e1df0a2'],
    ['po', { type: 'pollinations' }, '085afb051213ca1d'],
    ['pl', { type: 'pollinations-legacy' }, '4ea97ced9a4df728'],
    ['oa', { type: 'openai', model: 'gpt-image-1' }, '1f4588b9f238f55e'],
    ['ob', { ...local, sendsSeed: 'true', keyEnv: 'K' }, '66603ee570bf3c9f'],
    ['re', { type: 'replay', input: 'saved.json' }, 'd57701e2709d4792'],
    ['rf', { type: 'replay', input: 'saved' }, '1bcf0015af89d003'],
    ['ro', { type: 'replay', input: 'one.json' }, 'e9ada22b3c1f4474'],
  ])('%s is the one that runs of earlier versions have', async (id, entry, digest) => {
    expect((await digestOf(entry, { id })).slice(0, 16)).toBe(digest);
  });

  test.each([{ size: '512x512' }, { sendsSeed: 'true' }, { sendsNegativePrompt: 'true' }, { model: 'n' }])(
    'is another with %j',
    async (change) => {
      expect(await digestOf({ ...local, ...change })).not.toBe(await digestOf(local));
    },
  );

  test.each([
    { keyEnv: 'OTHER' },
    { label: 'B' },
    { pricePerImage: 1 },
    { concurrency: 1, timeoutMs: 5 },
    { baseUrl: 'http://other.test' },
    { promptLimit: 'sdxl' as const, runner: 'localai', tokenizer: 'tokenizer.json', prompts: ['built-in'] },
  ])('is the same with %j', async (change) => {
    expect(await digestOf({ ...local, ...change })).toBe(await digestOf(local));
  });

  test('is that of what was saved, wherever it lies', async () => {
    await mkdir(join(home, 'moved/pictures/renault-clio'), { recursive: true });
    await writeFile(join(home, 'moved/pictures/renault-clio/front.jpg'), 'x');
    const [there, moved] = [
      { type: 'replay' as const, input: 'saved' },
      { type: 'replay' as const, input: 'pictures' },
    ];
    expect(await digestOf(moved, { dir: join(home, 'moved') })).toBe(await digestOf(there));
    await writeFile(join(home, 'moved/pictures/renault-clio/front.jpg'), 'y');
    expect(await digestOf(moved, { dir: join(home, 'moved') })).not.toBe(await digestOf(there));
  });
});
