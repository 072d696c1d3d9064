import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shotErrors } from '../../errors.ts';
import { readBackendAnswer } from './response.ts';

const image = {
  url: 'https://example.com/a.jpg',
  angle: 'front',
  prompt: 'a car',
  seed: 7,
  session_id: 'CAR-1',
};

describe('readBackendAnswer', () => {
  test('reads the full form', () => {
    const reading = readBackendAnswer({
      status: 200,
      body: { success: true, session_id: 'CAR-1', images: [image] },
    });
    expect(reading).toEqual({
      sessionId: 'CAR-1',
      error: null,
      warnings: [],
      images: [
        {
          angle: 'front',
          unknownAngle: null,
          picture: { kind: 'url', url: image.url },
          prompt: 'a car',
          seed: 7,
          sessionId: 'CAR-1',
          error: null,
          warnings: [],
        },
      ],
    });
  });

  test.each([
    ['18446744073709551615', '18446744073709551615'],
    ['"18446744073709551615"', '18446744073709551615'],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740991', 9007199254740991],
    ['" 42 "', 42],
    ['-1', -1],
    ['true', null],
    ['[7]', null],
    ['1.5', null],
  ])('reads the seed %s', (written, seed) => {
    const body = `{"success": true, "images": [{"angle": "front", "url": "https://example.com/a.jpg", "seed": ${written}}]}`;
    for (const one of [body, Buffer.from(body)])
      expect(readBackendAnswer({ status: 200, body: one }).images[0]?.seed).toBe(seed);
  });

  const address = 'https://example.com/a.jpg';
  const found = { kind: 'url', url: address };

  test.each<[string, unknown]>([
    ['a bare list', [image]],
    ['a list of addresses', { images: [address] }],
    ['a bare list of addresses', [address]],
    ['results', { count: 1, next: null, results: [image] }],
    ['data around an answer', { data: { success: true, images: [image] } }],
    ['a list as data', { code: 0, data: [image] }],
    ['a list as result', { result: [image] }],
    ['one picture as result', { result: { image_url: address, angle: 'front' } }],
    ['one picture alone', { imageUrl: address }],
    ['camelCase', { images: [{ imageUrl: address, sessionId: 'CAR-1' }] }],
    ['snake_case', { images: [{ image_url: address }] }],
    ['an address as image', { images: [{ image: address }] }],
    ['an object as image', { images: [{ image: { url: address } }] }],
    ['an address as image of the answer', { success: true, image: address }],
    ['a map by angle', { images: { front: address } }],
    ['a bare map by angle', { Front: { url: address } }],
  ])('finds the pictures of %s', (_title, body) => {
    const { error, images } = readBackendAnswer({ status: 200, body });
    expect([error, images.map(({ picture }) => picture)]).toEqual([null, [found]]);
  });

  test('a failure inside a wrapper is one, and so is one around it', () => {
    for (const body of [
      { data: { success: 'false', message: 'no GPU', images: [image] } },
      { success: 0, message: 'no GPU', data: { images: [image] } },
    ])
      expect(readBackendAnswer({ status: 200, body }).error).toMatchObject({
        code: 'backend-error',
        message: 'The backend answered 200: no GPU',
      });
  });

  test('reads angle and session under their other names, and a map by angle', () => {
    const body = {
      sessionId: 'CAR-2',
      images: { Rear: { imageUrl: address, sessionId: 'CAR-1' }, side_view: address },
    };
    const { sessionId, images } = readBackendAnswer({ status: 200, body });
    expect(sessionId).toBe('CAR-2');
    expect(images.map((one) => [one.angle, one.sessionId])).toEqual([
      ['rear', 'CAR-1'],
      ['side', null],
    ]);
  });

  const base64 = Buffer.from('\xff\xd8 picture').toString('base64');
  test.each<[string, unknown]>([
    ['base64', { b64_json: base64 }],
    ['base64 with a data prefix', { b64_json: `data:image/jpeg;base64,${base64}` }],
    ['a data address', { url: `data:image/jpeg;base64,${base64}` }],
    ['a data address in capitals', { url: `DATA:image/jpeg;BASE64,${base64}` }],
    ['a data address alone', `data:image/jpeg;base64,${base64}`],
  ])('a picture as %s is there', (_title, item) => {
    const { images } = readBackendAnswer({ status: 200, body: { images: [item] } });
    expect(images[0]?.picture).toEqual({
      kind: 'bytes',
      bytes: Buffer.from(base64, 'base64'),
      contentType: null,
    });
  });

  test('the bytes of a picture as the whole answer are that picture', () => {
    const bytes = Buffer.from('ffd8ffe000104a464946', 'hex');
    const { images } = readBackendAnswer({ status: 200, body: bytes });
    expect(images.map(({ picture }) => picture)).toEqual([{ kind: 'bytes', bytes, contentType: null }]);
  });

  test.each([
    ['media/1.jpg', 'http://backend:8000/app/media/1.jpg'],
    ['/media/1.jpg', 'http://backend:8000/media/1.jpg'],
    ['//cdn.example/1.jpg', 'http://cdn.example/1.jpg'],
    ['http://0.0.0.0:8000/1.jpg', 'http://backend:8000/1.jpg'],
    ['https://example.com/A b.jpg', 'https://example.com/A b.jpg'],
  ])('the address %s is seen from the service: %s', (url, expected) => {
    const { images } = readBackendAnswer(
      { status: 200, body: { images: [{ url }] } },
      'http://backend:8000/app',
    );
    expect(images[0]?.picture).toEqual({ kind: 'url', url: expected });
  });

  test('reads a body that is JSON in a string', () => {
    const reading = readBackendAnswer({ status: 200, body: JSON.stringify({ images: [image] }) });
    expect(reading.images).toHaveLength(1);
    expect(reading.sessionId).toBeNull();
  });

  test('reads JSON behind a byte order mark', () => {
    const body = Buffer.from(`\ufeff${JSON.stringify({ images: [image] })}`);
    expect(readBackendAnswer({ status: 200, body }).images).toHaveLength(1);
  });

  test.each([[200, { success: false, images: [image] }, /success is false/]])(
    '%i with %j is an error of the backend',
    (status, body, message) => {
      const { error, images } = readBackendAnswer({ status, body });
      expect(error?.code).toBe('backend-error');
      expect(error?.message).toMatch(message);
      expect(images).toEqual([]);
    },
  );

  test.each([403, 500, 502])('a page with %i is no verdict on the pictures', (status) => {
    const { error } = readBackendAnswer({ status, body: '<!DOCTYPE html><title>CSRF</title>' });
    expect(error?.code).toBe('http-error');
    expect(error?.message).toContain(`${status}`);
  });

  test.each([
    [500, '{"success": false, "error": "name \'x\' is not defined", "images": []}', /500: name 'x'/],
    [400, { success: false, error: 'bad', details: { year: ['no'] } }, /400: bad: \{"year":\["no"\]\}/],
    [503, { message: 'no healthy upstream' }, /503: .*no healthy upstream/],
    [502, {}, /502: \{\}$/],
    [401, { detail: 'No credentials' }, /401: .*No credentials/],
    [404, { detail: 'Not found.' }, /404: .*Not found/],
    [500, { detail: 'oops' }, /500: .*oops/],
    [503, { error: 'overloaded' }, /503: overloaded/],
    [500, { error: true }, /500: true/],
  ])('%i with %j is no verdict on the pictures either', (status, body, message) => {
    const { error } = readBackendAnswer({ status, body });
    expect(error?.code).toBe('http-error');
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('success is false');
  });

  test.each<[number, unknown, string, RegExp]>([
    [200, 'just words', 'answer-not-read', /no JSON object: just words/],
    [200, '', 'answer-not-read', /no JSON object: nothing/],
    [200, '<html><title>Site</title>Welcome', 'answer-not-read', /a page instead of JSON: "Site ?Welcome"/],
    [200, '<html><form>Please <b>log in</b></form>', 'login-page', /log in/],
    [200, '<!doctype html><input type="password">', 'login-page', /page to log in/],
    [
      200,
      { code: 5001, msg: 'quota exceeded', data: null },
      'answer-not-read',
      /quota exceeded.*code, msg, data.*begins: \{"code"/,
    ],
    [200, { detail: 'Not found.' }, 'answer-not-read', /Not found\./],
    [200, { errors: { year: ['required'] } }, 'answer-not-read', /required/],
    [200, { success: true, pages: [{ href: 'x' }] }, 'answer-not-read', /Its keys: success, pages/],
    [202, { task_id: 'f0e1', status: 'PENDING' }, 'accepted-not-done', /answered 202/],
    [202, {}, 'accepted-not-done', /answered 202/],
    [200, { state: 'queued', id: 7 }, 'accepted-not-done', /queued/],
    [200, { job_id: 'a' }, 'accepted-not-done', /job_id/],
  ])('%i with %j could not be asked: %s', (status, body, code, message) => {
    const { error, images } = readBackendAnswer({ status, body });
    expect([error?.code, images]).toEqual([code, []]);
    expect(error?.message).toMatch(message);
    expect(shotErrors[error?.code ?? 'backend-error'].outcome).toBe('errored');
  });

  test.each<[string, object, string]>([
    ['success as text', { success: 'False', error: 'Model overloaded' }, 'Model overloaded'],
    ['success as a number', { success: 0, error: 'it broke' }, 'it broke'],
    ['a status word', { status: 'failed', message: 'placeholder returned' }, 'placeholder returned'],
    ['a status number', { status: 503, msg: 'no GPU' }, 'no GPU'],
    [
      'a status word and no pictures',
      { status: 'error', message: 'Out of memory', images: [] },
      'Out of memory',
    ],
    ['an error beside success', { success: true, error: { code: 7, text: 'half done' } }, 'half done'],
    ['an error as a flag, its words elsewhere', { error: true, detail: 'no model' }, 'no model'],
  ])('%s beside pictures is a failure of the backend, in its words', (_title, said, words) => {
    const { error, images } = readBackendAnswer({ status: 200, body: { images: [image], ...said } });
    expect(error?.code).toBe('backend-error');
    expect(error?.message).toContain(words);
    expect(images).toEqual([]);
  });

  test.each([
    { success: 'true', error: '' },
    { success: 1, error: null, status: 'ok' },
    { error: {}, status: 200 },
    { error: { code: 0, message: '' }, errors: [] },
    { error: 'none', message: 'Images generated', ok: true },
  ])('%j beside pictures is no failure', (said) => {
    const { error, images } = readBackendAnswer({
      status: 200,
      body: { images: [{ ...image, ...said }], ...said },
    });
    expect([error, images.map((one) => one.error)]).toEqual([null, [null]]);
  });

  test.each<[object, string]>([
    [{ success: 'false', error: 'no model' }, 'no model'],
    [{ success: 0 }, 'success is 0'],
    [{ status: 'failed', message: 'NSFW' }, 'NSFW'],
    [{ error: 'slow' }, 'slow'],
  ])('a picture with %j is marked as failed', (said, words) => {
    const { error, images } = readBackendAnswer({
      status: 200,
      body: { images: [{ ...image, ...said }, image] },
    });
    expect(error).toBeNull();
    expect(images.map((one) => one.error?.message ?? null)).toEqual([
      `The backend reports this picture as failed: ${words}`,
      null,
    ]);
  });

  test('warns of fallbacks', () => {
    const { images } = readBackendAnswer({ status: 200, body: { images: [{ ...image, fallback: true }] } });
    expect(images[0]?.warnings.map(({ code }) => code)).toEqual(['fallback']);
  });

  test('takes seeds written as text, and no others', () => {
    const seeds = ['740250', 'abc', 1.5, null, true].map(
      (seed) => readBackendAnswer({ status: 200, body: { images: [{ seed }] } }).images[0]?.seed,
    );
    expect(seeds).toEqual([740250, null, null, null, null]);
  });

  test('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        fc.oneof(fc.jsonValue(), fc.string()),
        (status, body) => {
          const { error, images } = readBackendAnswer({ status, body });
          expect(error === null || images.length === 0).toBe(true);
        },
      ),
    );
  });

  test('never throws for answers of nearly the right shape', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('front', 'http://x/y', 12, true));
    const images = fc.array(
      fc.dictionary(fc.constantFrom('url', 'angle', 'prompt', 'seed', 'session_id', 'success'), odd),
    );
    fc.assert(
      fc.property(
        fc.record({ success: odd, session_id: odd, images, error: odd }, { requiredKeys: [] }),
        (body) => {
          expect(() => readBackendAnswer({ status: 200, body })).not.toThrow();
        },
      ),
    );
  });
});
