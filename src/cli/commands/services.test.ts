import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { type SentRequest, startService } from '../../targets/target-run.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

let sandbox: Sandbox;

const clio = `id: renault-clio
why: x
car: { brand: Renault, model: Clio, year: 2020, color: red, bodyType: hatchback }
angles: [front]
`;

beforeEach(async () => {
  sandbox = await createSandbox();
  await mkdir(join(sandbox.dir, 'cars/cars'), { recursive: true });
  await writeFile(join(sandbox.dir, 'cars/cars/renault-clio.yaml'), clio);
  return () => sandbox[Symbol.asyncDispose]();
});

const isHealth = ({ url }: SentRequest) => url.startsWith('/health');

/** A backend that draws, and says what it likes when it is asked how it is. */
function startBackend(health = 200) {
  return startService((request) =>
    isHealth(request)
      ? { status: health, body: { status: 'healthy' } }
      : {
          body: {
            success: true,
            images: [{ angle: 'front', url: 'http://192.0.2.1/1.jpg', prompt: 'Renault Clio' }],
          },
        },
  );
}

const runAt = (origin: string, ...more: string[]) =>
  sandbox.run('run', '--cases', 'cars', '--target', 'backend', '--base-url', origin, '--no-images', ...more);

it('goes round a health check that would stop it, with --no-health', async () => {
  const backend = await startBackend(404);
  expect((await runAt(backend.origin)).code).toBe(2);
  await runAt(backend.origin, '--no-health');
  expect(backend.sent.map(isHealth)).toEqual([true, false]);
  const latest = JSON.parse(await readFile(join(sandbox.dir, 'reports/latest/run.json'), 'utf8'));
  expect(latest.settings.health).toBe(false);
});
