import { describe, expect, test } from 'vitest';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import {
  codesOf,
  drawing,
  jpeg,
  type Reply,
  runTarget,
  type SentRequest,
  startService,
  targetContext,
} from '../target-run.fixture.ts';
import { createPollinationsTarget } from './pollinations.ts';

const models = [{ name: 'flux', aliases: ['flux-schnell'] }, 'gptimage', { name: 'zimage' }];
const key = 'canary-0123456789';

type Answer = (request: SentRequest, number: number) => Reply | Promise<Reply>;
const draws: Answer = async (_request, number) => ({ body: await jpeg(number) });

async function start(answer: Answer = draws, changes: Partial<ReturnType<typeof drawing>> = {}) {
  const server = await startService((request, number) =>
    request.url === '/image/models' ? { body: models } : answer(request, number),
  );
  return { server, target: createPollinationsTarget({ ...drawing(server.origin), ...changes }) };
}

const front = makeCase({ angles: ['front'] });
/** Each of these letters takes six bytes in an address. */
const longCase = makeCase({ angles: ['front'], car: { ...clioCar, color: 'синій'.repeat(300) } });

describe('a picture at Pollinations', () => {
  test('is asked for by GET, the key in a header and nowhere else', async () => {
    const { server, target } = await start();
    const run = await runTarget(target, { case: front });
    const [sent] = server.sent;
    const url = new URL(sent?.url ?? '', server.origin);
    expect(codesOf(run.shots)).toEqual(['ok']);
    expect(decodeURIComponent(url.pathname)).toMatch(/^\/image\/A blue Renault Clio/);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      model: 'flux',
      width: '640',
      height: '480',
      seed: String(run.shots[0]?.seed),
    });
    expect(sent?.headers).toMatchObject({ authorization: `Bearer ${key}`, 'accept-language': 'en' });
    expect(JSON.stringify([run, target.info])).not.toContain(key);
  });

  test('is asked for with what the template says beside the prompt, the target its own words first', async () => {
    const { server, target } = await start();
    const options = { safe: 'true', model: 'another' };
    const writePrompt = () => ({ prompt: 'a car', negativePrompt: null, options });
    await runTarget({ ...target, writePrompt }, { case: front });
    const { searchParams } = new URL(server.sent[0]?.url ?? '', server.origin);
    expect(Object.fromEntries(searchParams)).toMatchObject({ safe: 'true', model: 'flux' });
  });

  test('is asked for by POST where its address would be too long', async () => {
    const { server, target } = await start(async () => ({
      body: { data: [{ b64_json: (await jpeg(1)).toString('base64') }] },
    }));
    const { shots } = await runTarget(target, { case: longCase });
    expect(codesOf(shots)).toEqual(['ok']);
    expect(server.sent[0]).toMatchObject({ method: 'POST', url: '/v1/images/generations' });
    expect(JSON.parse(server.sent[0]?.body ?? '')).toMatchObject({
      model: 'flux',
      size: '640x480',
      response_format: 'b64_json',
      prompt: shots[0]?.prompt,
      seed: shots[0]?.seed,
    });
    expect(shots[0]?.url).toBe(`${server.origin}/v1/images/generations`);
  });

  test.each([
    ['flux', true],
    ['zimage', true],
    ['seedream-pro', true],
    ['gptimage', false],
    ['kontext', false],
    ['nanobanana', false],
  ])('with the model %s a seed is sent: %s', async (model, sends) => {
    const { server, target } = await start(draws, { model });
    const { shots } = await runTarget(target, { case: front });
    expect(server.sent[0]?.url.includes('seed=')).toBe(sends);
    expect(shots[0]?.seed === null).toBe(!sends);
    expect(target.info.capabilities).toMatchObject({
      negativePrompt: false,
      seed: sends,
      writesPrompts: false,
    });
  });

  test('of another size than asked is kept with a warning', async () => {
    const { target } = await start(draws, { size: { width: 1280, height: 960 } });
    const { shots } = await runTarget(target, { case: front });
    expect(shots[0]?.warnings).toContainEqual(expect.objectContaining({ code: 'size-differs' }));
  });
});

describe('a picture by another model than asked for', () => {
  test.each([
    [{ 'x-model-used': 'turbo' }, 'model-substituted'],
    [{ 'x-model-used': 'flux', 'x-fallback-target': 'zimage' }, 'model-substituted'],
    [{ 'x-model-used': 'FLUX' }, 'ok'],
    [{ 'x-model-used': 'flux-schnell' }, 'ok'],
  ])('%j: %s', async (headers, code) => {
    const { target } = await start(async () => ({
      body: await jpeg(1),
      headers: headers as Record<string, string>,
    }));
    await target.health(targetContext().context);
    const { shots } = await runTarget(target, { case: front });
    expect(codesOf(shots)).toEqual([code]);
    expect(shots[0]?.photo).not.toBeNull();
  });
});

describe('what Pollinations answers becomes', () => {
  test.each<[number, string | object, string, number]>([
    [400, { error: 'bad width' }, 'http-error', 1],
    [400, { error: 'Content policy violation' }, 'content-refused', 1],
    [401, { error: `invalid key ${key}` }, 'http-error', 1],
    [402, { error: 'no balance' }, 'quota-exhausted', 1],
    [422, { error: 'refused' }, 'content-refused', 1],
    [408, '', 'http-error', 3],
    [425, '', 'http-error', 3],
    [429, '', 'rate-limited', 3],
    [500, '', 'http-error', 3],
    [502, '<html>Bad gateway</html>', 'http-error', 3],
    [524, '', 'http-error', 3],
    [530, '', 'http-error', 3],
    [200, '<html>Welcome</html>', 'not-an-image', 3],
  ])('%i %j: %s after %i tries', async (status, body, code, tries) => {
    const { target, server } = await start(() => ({ status, body }));
    const run = await runTarget(target, { case: front });
    expect(codesOf(run.shots)).toEqual([code]);
    expect(server.hits()).toBe(tries);
    expect(JSON.stringify(run)).not.toContain(key);
  });

  test('a refused key is told with the variable it came from', async () => {
    const { target } = await start(() => ({ status: 401, body: 'no' }));
    const { shots } = await runTarget(target, { case: front });
    expect(shots[0]?.error?.message).toContain('check TEST_KEY');
  });

  test('a used-up balance leaves the rest of the pictures unasked', async () => {
    const { target, server } = await start(() => ({ status: 402, body: { error: 'no balance' } }));
    const { shots } = await runTarget(target, { sequential: true });
    expect(codesOf(shots)).toEqual(['quota-exhausted', 'skipped', 'skipped']);
    expect(server.hits()).toBe(1);
  });
});

describe('the health of Pollinations', () => {
  const healthOf = (target: Awaited<ReturnType<typeof start>>['target']) =>
    target.health(targetContext().context).catch((error: unknown) => error);

  test('needs no key', async () => {
    const { server, target } = await start();
    expect(await healthOf(target)).toBeUndefined();
    expect(server.sent[0]?.headers.authorization).toBeUndefined();
  });

  test('an unknown model ends the run before a picture is asked for, with the name that was meant', async () => {
    const { target } = await start(draws, { model: 'fluxx' });
    expect(await healthOf(target)).toMatchObject({
      code: 'bad-config',
      message: 'Pollinations has no model `fluxx`, did you mean `flux`?',
    });
  });

  test.each<[string, Reply]>([
    ['an error', { status: 503, body: 'down' }],
    ['a page', { body: '<html></html>' }],
    ['something else', { body: { hello: 1 } }],
  ])('%s in place of the list of models: it is down', async (_title, reply) => {
    const { origin } = await startService(() => reply);
    const stop = await healthOf(createPollinationsTarget(drawing(origin)));
    expect(stop).toMatchObject({
      code: 'target-down',
      hint: `Check it with: curl -i ${origin}/image/models`,
    });
  });
});
