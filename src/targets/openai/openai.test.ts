import { describe, expect, test, vi } from 'vitest';
import { makeCase } from '../../model/case.fixture.ts';
import {
  codesOf,
  drawing,
  jpeg,
  type Reply,
  runTarget,
  startService,
  targetContext,
} from '../target-run.fixture.ts';
import { createOpenAiTarget, type OpenAiOptions } from './openai.ts';

const front = makeCase({ angles: ['front'] });
const key = 'canary-0123456789';

const create = (origin: string, changes: Partial<OpenAiOptions> = {}) =>
  createOpenAiTarget({
    ...drawing(origin),
    model: 'sdxl',
    sendsSeed: false,
    sendsNegativePrompt: false,
    ...changes,
  });

const base64 = async (): Promise<Reply> => ({
  body: { data: [{ b64_json: (await jpeg(1)).toString('base64') }] },
});

describe('a picture of an OpenAI-compatible service', () => {
  test.each<[string, Partial<OpenAiOptions>, readonly string[]]>([
    ['takes what OpenAI takes', {}, ['model', 'n', 'prompt', 'response_format', 'size']],
    ['refuses a response format', { model: 'gpt-image-1' }, ['model', 'n', 'prompt', 'size']],
    ['refuses a response format', { model: 'openai/gpt-image-1-mini' }, ['model', 'n', 'prompt', 'size']],
    [
      'takes more when the user says so',
      { sendsSeed: true, sendsNegativePrompt: true },
      ['model', 'n', 'negative_prompt', 'prompt', 'response_format', 'seed', 'size'],
    ],
  ])('%s: %j', async (_title, changes, keys) => {
    const server = await startService(base64);
    const { shots } = await runTarget(create(server.origin, changes), { case: front });
    const [sent] = server.sent;
    expect(codesOf(shots)).toEqual(['ok']);
    expect(sent).toMatchObject({ method: 'POST', url: '/v1/images/generations' });
    expect(sent?.headers.authorization).toBe(`Bearer ${key}`);
    expect(Object.keys(JSON.parse(sent?.body ?? '')).sort()).toEqual(keys);
  });

  test('takes what the template asks with beside the prompt, and nothing in place of what the target says', async () => {
    const server = await startService(base64);
    const options = { quality: 'high', model: 'another' };
    const writePrompt = () => ({ prompt: 'a car', negativePrompt: null, options });
    await runTarget({ ...create(server.origin), writePrompt }, { case: front });
    expect(JSON.parse(server.sent[0]?.body ?? '')).toMatchObject({ quality: 'high', model: 'sdxl' });
  });

  test('no key, no header; a base address may end in /v1', async () => {
    const server = await startService(base64);
    await runTarget(create(`${server.origin}/v1`, { key: null }), { case: front });
    expect(server.sent[0]?.url).toBe('/v1/images/generations');
    expect(server.sent[0]?.headers.authorization).toBeUndefined();
  });

  test('behind an address is downloaded without the key, both times count', async () => {
    const server = await startService(async ({ method }) =>
      method === 'POST' ? { body: { data: [{ url: `${server.origin}/out.jpg` }] } } : { body: await jpeg(1) },
    );
    const { shots } = await runTarget(create(server.origin), { case: front });
    expect(codesOf(shots)).toEqual(['ok']);
    expect(server.sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(server.sent[1]?.headers.authorization).toBeUndefined();
    expect(shots[0]?.attempts).toHaveLength(2);
    expect(shots[0]?.url).toBe(`${server.origin}/out.jpg`);
  });

  test('is taken apart once, and what is no picture too', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    const bodies = [{ data: [] }, (await base64()).body, '<html>starting</html>', { error: { code: 'no' } }];
    for (const body of bodies) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const server = await startService(() => ({ status: text.includes('error') ? 400 : 200, body }));
      await runTarget(create(server.origin), { case: front, maxRetries: 0 });
      expect(
        parse.mock.calls.filter(([parsed]) => parsed === text),
        text.slice(0, 40),
      ).toHaveLength(1);
    }
  });

  test('in a data address is read', async () => {
    const url = `data:image/jpeg;base64,${(await jpeg(1)).toString('base64')}`;
    const server = await startService(() => ({ body: { data: [{ url }] } }));
    expect(codesOf((await runTarget(create(server.origin), { case: front })).shots)).toEqual(['ok']);
  });

  test('at an address inside the network is not fetched', async () => {
    const other = await startService(base64);
    const server = await startService(() => ({ body: { data: [{ url: `${other.origin}/x.jpg` }] } }));
    const { shots } = await runTarget(create(server.origin), { case: front });
    expect(codesOf(shots)).toEqual(['blocked-address']);
    expect(other.hits()).toBe(0);
  });

  test('drawn from another prompt carries that prompt as a warning', async () => {
    const b64_json = (await jpeg(1)).toString('base64');
    const server = await startService(() => ({
      body: { data: [{ b64_json, revised_prompt: 'A red van' }] },
    }));
    const { shots } = await runTarget(create(server.origin), { case: front });
    expect(shots[0]?.warnings[0]).toMatchObject({
      code: 'prompt-rewritten',
      text: expect.stringContaining('A red van'),
    });
  });
});

describe('what an OpenAI-compatible service answers becomes', () => {
  const said = (fields: object) => ({ error: { message: 'no', ...fields } });

  test.each<[number, string | object, string, number]>([
    [400, said({ code: 'moderation_blocked' }), 'content-refused', 1],
    [400, said({ code: 'content_policy_violation' }), 'content-refused', 1],
    [400, said({ message: 'Your request was rejected by our safety system' }), 'content-refused', 1],
    [400, said({ code: 'billing_hard_limit_reached' }), 'quota-exhausted', 1],
    [400, said({ message: 'Unknown parameter: seed' }), 'http-error', 1],
    [401, said({ message: `Incorrect API key provided: ${key}` }), 'http-error', 1],
    [404, said({ message: 'The model does not exist' }), 'http-error', 1],
    [422, { detail: [{ msg: 'field required' }] }, 'http-error', 1],
    [429, said({ code: 'insufficient_quota' }), 'quota-exhausted', 1],
    [429, said({ code: 'rate_limit_exceeded' }), 'rate-limited', 3],
    [500, said({}), 'http-error', 3],
    [503, '<html>starting</html>', 'http-error', 3],
    [200, '<html>starting</html>', 'answer-not-read', 3],
    [200, { data: [] }, 'empty-response', 1],
    [200, { error: { message: 'out of memory' } }, 'backend-error', 1],
    [200, { error: { message: 'blocked by our safety system' } }, 'content-refused', 1],
    [200, { data: [{ b64_json: 'bm8gcGljdHVyZQ==' }] }, 'not-an-image', 1],
    [200, { data: [{ url: 'ftp://host/x.png' }] }, 'blocked-address', 1],
    [200, { data: [{ url: 7, b64_json: 3 }] }, 'empty-response', 1],
  ])('%i %j: %s after %i tries', async (status, body, code, tries) => {
    const server = await startService(() => ({ status, body }));
    const run = await runTarget(create(server.origin), { case: front });
    expect(codesOf(run.shots)).toEqual([code]);
    expect(server.hits()).toBe(tries);
    expect(JSON.stringify(run)).not.toContain(key);
  });
});

describe('the health of an OpenAI-compatible service', () => {
  test.each<[number, string | null]>([
    [200, null],
    [404, null],
    [401, 'bad-config'],
    [503, 'target-down'],
  ])('%i: %s', async (status, code) => {
    const server = await startService(() => ({ status, body: { data: [] } }));
    const stop = await create(server.origin)
      .health(targetContext().context)
      .catch((error) => error);
    expect(stop?.code ?? null).toBe(code);
    expect(server.sent[0]?.url).toBe('/v1/models');
  });
});

describe('a parameter that the service refuses by name', () => {
  const refusals: [string, number, object | string][] = [
    [
      'response_format',
      400,
      { error: { message: "Unknown parameter: 'response_format'.", param: 'response_format' } },
    ],
    ['response_format', 400, 'response_format is not supported'],
    ['response_format', 400, { error: { message: 'response_format: extra inputs', param: null } }],
    ['size', 422, { detail: [{ loc: ['body', 'size'], msg: 'extra fields not permitted' }] }],
    ['size', 400, { error: { message: 'Invalid size', param: 'size', type: 'invalid_request_error' } }],
    ['n', 400, { error: { message: 'n is not allowed', param: 'n' } }],
  ];

  test.each(refusals)('is left out, once found out: %s (%d)', async (name, status, body) => {
    const server = await startService((request) =>
      name in JSON.parse(request.body) ? { status, body } : base64(),
    );
    const { shots } = await runTarget(create(server.origin), { sequential: true });
    expect(codesOf(shots)).toEqual(['ok', 'ok', 'ok']);
    expect(server.hits()).toBe(4);
    expect(shots[0]?.attempts.map((attempt) => attempt.status)).toEqual([status, 200]);
    const warning = {
      code: 'parameter-left-out',
      text: `The service refuses \`${name}\`: it was asked without.`,
    };
    for (const { warnings } of shots) expect(warnings).toContainEqual(warning);
  });

  test('may be one of two', async () => {
    const server = await startService(({ body }) => {
      const told = ['response_format', 'size'].find((name) => name in JSON.parse(body));
      return told === undefined ? base64() : { status: 400, body: { error: { param: told, message: told } } };
    });
    const { shots } = await runTarget(create(server.origin), { case: front });
    expect(codesOf(shots)).toEqual(['ok']);
    expect(server.hits()).toBe(3);
  });

  test.each<[string, number, object]>([
    [
      'another parameter than the harness sends',
      400,
      { error: { param: 'quality', message: 'size and quality' } },
    ],
    ['one that nothing can be asked without', 400, { error: { param: 'prompt', message: 'prompt: size' } }],
    ['one that the user asked for', 400, { error: { param: 'seed', message: 'seed' } }],
    ['several', 400, { message: 'response_format and size do not go together' }],
    ['the service as broken', 500, { error: { param: 'size', message: 'size' } }],
    [
      'the prompt as against its policy',
      400,
      { error: { param: 'size', message: 'content policy violation' } },
    ],
  ])('is asked for as it was where the refusal names %s', async (_title, status, body) => {
    const server = await startService(() => ({ status, body }));
    await runTarget(create(server.origin), { case: front, maxRetries: 0 });
    expect(server.hits()).toBe(1);
  });

  test('is no end of asking where the service refuses it all the same', async () => {
    const server = await startService(() => ({
      status: 400,
      body: { error: { param: 'size', message: 'size' } },
    }));
    const { shots } = await runTarget(create(server.origin), { case: front });
    expect(codesOf(shots)).toEqual(['http-error']);
    expect(server.hits()).toBe(2);
    expect(shots[0]?.attempts).toHaveLength(2);
  });
});
