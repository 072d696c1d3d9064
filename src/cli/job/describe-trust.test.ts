import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeTrust } from './describe-trust.ts';

type Planned = Parameters<typeof describeTrust>[0];

function planned(header: string | null, more: object = {}): Planned {
  const headers = header === null ? [] : [{ name: 'x-key', env: header }];
  const targets = [{ id: 'ours', type: 'studio', headers }];
  const specs = { targets, looking: {}, prompts: null };
  return { specs, settings: {}, previous: null, ...more } as unknown as Planned;
}

async function openHome() {
  const folder = await mkdtemp(join(tmpdir(), 'home-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { env: { XDG_STATE_HOME: folder } };
}

test('runs that send nothing unusual may be worked for by anybody', async () => {
  const [one, other] = [await openHome(), await openHome()];
  expect(await describeTrust(planned(null), one)).toBe('');
  expect(await describeTrust(planned(null), other)).toBe('');
});

test('runs of one user that reach out to the same are trusted together, and no others', async () => {
  const [one, other] = [await openHome(), await openHome()];
  const own = await describeTrust(planned('SECRET'), one);
  expect(await describeTrust(planned('SECRET'), one)).toBe(own);
  expect(await describeTrust(planned('OTHER'), one)).not.toBe(own);
  expect(await describeTrust(planned('SECRET'), other)).not.toBe(own);
});

test('a run of another user stands for itself, though it reaches out to the same', async () => {
  const home = await openHome();
  const previous = { config: { id: 'theirs', specs: {}, settings: {} } };
  expect(await describeTrust(planned('SECRET', { previous }), home)).toBe('["theirs","SECRET"]');
});
