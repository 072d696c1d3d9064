import { expect, test } from 'vitest';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import { codesOf, drawing, jpeg, runTarget, startService, targetContext } from '../target-run.fixture.ts';
import { createPollinationsLegacyTarget } from './pollinations-legacy.ts';

const front = makeCase({ angles: ['front'] });

test('asks as the original did, but for no picture of somebody else, and without a key', async () => {
  const server = await startService(async () => ({ body: await jpeg(1) }));
  const target = createPollinationsLegacyTarget(drawing(server.origin));
  const { shots } = await runTarget(target, { case: front });
  const url = new URL(server.sent[0]?.url ?? '', server.origin);
  expect(codesOf(shots)).toEqual(['ok']);
  expect(url.pathname).toMatch(/^\/prompt\//);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    width: '640',
    height: '480',
    model: 'flux',
    seed: String(shots[0]?.seed),
    nologo: 'true',
  });
  expect(server.sent[0]?.headers).toMatchObject({ 'no-cache': '1', 'accept-language': 'en' });
  expect(server.sent[0]?.headers.authorization).toBeUndefined();
});

test('is asked with what the template says beside the prompt, the target its own words first', async () => {
  const server = await startService(async () => ({ body: await jpeg(1) }));
  const target = createPollinationsLegacyTarget(drawing(server.origin));
  const options = { safe: 'true', model: 'another' };
  const writePrompt = () => ({ prompt: 'a car', negativePrompt: null, options });
  await runTarget({ ...target, writePrompt }, { case: front });
  const { searchParams } = new URL(server.sent[0]?.url ?? '', server.origin);
  expect(Object.fromEntries(searchParams)).toMatchObject({ safe: 'true', model: 'flux' });
});

test('is marked as degraded, and says why', () => {
  const { info } = createPollinationsLegacyTarget(drawing('https://image.pollinations.ai'));
  expect(info.degraded).toBe(true);
  expect(info.notes.map(({ text }) => text).join(' ')).toMatch(/15 seconds.*logo.*another model/);
});

test('402 "queue full" is a rate limit, tried again', async () => {
  const server = await startService(async (_request, number) =>
    number < 3 ? { status: 402, body: { error: 'Queue full' } } : { body: await jpeg(1) },
  );
  const { shots } = await runTarget(createPollinationsLegacyTarget(drawing(server.origin)), { case: front });
  expect(codesOf(shots)).toEqual(['ok']);
  expect(shots[0]?.attempts.map(({ status }) => status)).toEqual([402, 402, 200]);
});

test('a prompt that does not fit into an address is told so, and never sent', async () => {
  const server = await startService(async () => ({ body: await jpeg(1) }));
  const car = { ...clioCar, color: 'синій'.repeat(300) };
  const target = createPollinationsLegacyTarget(drawing(server.origin));
  const { shots } = await runTarget(target, { case: makeCase({ angles: ['front'], car }) });
  expect(codesOf(shots)).toEqual(['url-too-long']);
  expect(server.hits()).toBe(0);
});

test('a picture by another model is no picture of this one', async () => {
  const server = await startService(async () => ({
    body: await jpeg(1),
    headers: { 'x-model-used': 'sana' },
  }));
  const { shots } = await runTarget(createPollinationsLegacyTarget(drawing(server.origin)), { case: front });
  expect(codesOf(shots)).toEqual(['model-substituted']);
});

test('a host that answers at all is there; a gateway without its service is not', async () => {
  const { context } = targetContext();
  const refusing = await startService(() => ({ status: 404, body: 'no' }));
  await createPollinationsLegacyTarget(drawing(refusing.origin)).health(context);
  const gone = await startService(() => ({ status: 502, body: 'no' }));
  await expect(createPollinationsLegacyTarget(drawing(gone.origin)).health(context)).rejects.toMatchObject({
    code: 'target-down',
  });
});
