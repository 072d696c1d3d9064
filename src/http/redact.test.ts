import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSecretName, redactText, redactUrl, secretsOf, secretsOfUrl } from './redact.ts';

const secretNames = [
  'key',
  'api_key',
  'apikey',
  'api-key',
  'token',
  'access_token',
  'refresh-token',
  'sig',
  'signature',
  'client_secret',
  'password',
  'Authorization',
  'X-Amz-Signature',
  'X-Amz-Credential',
  'X-Amz-Security-Token',
  'X-Goog-Signature',
  'Key-Pair-Id',
  'AWSAccessKeyId',
];
/** Long enough not to turn up by chance. */
const secret = fc.stringMatching(/^[\w~.+/=-]{16,40}$/);
const rawSecret = fc.string({ minLength: 16, maxLength: 40 }).filter((text) => !/[&#]/.test(text));

test.each(secretNames)('"%s" names a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(['seed', 'prompt', 'width', 'model', 'nologo', 'session_id', 'max_tokens', 'keyword', 'author'])(
  '"%s" names none',
  (name) => {
    expect(isSecretName(name)).toBe(false);
  },
);

describe('a URL', () => {
  test('keeps everything but its secrets as it was written', () => {
    expect(
      redactUrl('https://me:pa@ss@img.example/p/red%20car,%20NOT%20blue?seed=4&token=abc&width=10#key=1'),
    ).toBe('https://***@img.example/p/red%20car,%20NOT%20blue?seed=4&token=***&width=10#key=***');
  });

  test('shows no secret under a name with blanks or quotes in it', () => {
    expect(redactUrl("https://a.test/?client%20secret=abcdef&'my'token=ghijkl")).not.toMatch(/abcdef|ghijkl/);
  });

  test.each(
    'jwt hmac hm sas ticket session __token__ hdnts hdnea code hash token[] sessions[token] TOKEN%5B%5D'.split(
      ' ',
    ),
  )('shows no value of its parameter %s', (name) => {
    expect(redactUrl(`https://a.test/b?seed=1&${name}=hidden&width=2`)).toBe(
      `https://a.test/b?seed=1&${name}=***&width=2`,
    );
    expect(redactText(`GET https://a.test/b?${name}=hidden failed`)).not.toContain('hidden');
    expect(secretsOfUrl(`https://a.test/b?${name}=hidden-one`)).toContain('hidden-one');
  });

  test('shows no session in its path, and all of the rest', () => {
    const url = (id: string) => `https://a.test/b;jsessionid=${id}/c.jpg?width=2`;
    expect(redactUrl(url('hidden-one'))).toBe(url('***'));
    expect(secretsOfUrl(url('hidden-one'))).toEqual(['hidden-one']);
  });

  test('without secrets is not touched', () => {
    const url = 'https://image.pollinations.ai/prompt/blue%20Renault%20Clio?width=1024&seed=42&nologo=true';
    expect(redactUrl(url)).toBe(url);
  });

  test('never shows the value of a secret parameter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...secretNames), rawSecret, fc.webUrl(), (name, value, base) => {
        expect(redactUrl(`${base}?seed=1&${name}=${value}&width=2`)).not.toContain(value);
      }),
    );
  });

  test('never shows a user name or password', () => {
    fc.assert(
      fc.property(rawSecret, fc.domain(), (value, host) => {
        fc.pre(!/[\\/?]/.test(value));
        expect(redactUrl(`https://user:${value}@${host}/path`)).not.toContain(value);
      }),
    );
  });
});

describe('a text', () => {
  const places: readonly ((name: string, value: string) => string)[] = [
    (name, value) => `GET https://host.example/a?${name}=${value}&b=1 failed`,
    (_name, value) => `at https://user:${value}@host.example/ it failed`,
    (_name, value) => `Authorization: Bearer ${value}`,
    (_name, value) => `sent with Bearer ${value} today`,
    (name, value) => `{"${name}":"${value}","seed":1}`,
    (name, value) => `{ "${name}" : "${value}`,
    (name, value) => JSON.stringify({ error: JSON.stringify({ [name]: value, seed: 1 }) }),
    (_name, value) => `x-api-key: ${value}`,
    (_name, value) => `Incorrect key: sk-${value}`,
  ];

  test('never shows a secret, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...secretNames),
        fc.stringMatching(/^[\w-]{16,40}$/),
        fc.string(),
        (place, name, value, around) => {
          fc.pre(!around.includes(value));
          expect(redactText(`${around} ${place(name, value)} ${around}`)).not.toContain(value);
        },
      ),
    );
  });

  test.each([
    ['cut off behind a backslash', '{"key":"hidden-value-1\\'],
    ['cut off behind an escape', '{"key":"hidden-value-1\\"'],
    ['with a broken line in it', '{"key":"hidden\\\nvalue-1"}'],
    ['quoted within a string', '{"error":"{\\"key\\":\\"hidden-value-1\\"}"}'],
    ['in single quotes', "{'key': 'hidden-value-1'}"],
  ])('hides a member %s', (_how, text) => {
    expect(redactText(text)).not.toMatch(/hidden|value-1/);
  });

  test.each([
    ['apiKey: hidden value', 'apiKey: ***'],
    ['local:\n  - api_key: "hidden, value"\n    model: flux', 'local:\n  - api_key: ***\n    model: flux'],
    ["{ type: openai, token: 'hidden, value', size: 1 }", '{ type: openai, token: ***, size: 1 }'],
    ['keyEnv: OPENAI_API_KEY', 'keyEnv: OPENAI_API_KEY'],
  ])('hides a member of YAML: %s', (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  test.each([
    `AIza${'Sy0'.repeat(11)}xx`,
    `github_pat_${'1Ab'.repeat(10)}`,
    `glpat-${'1Ab-'.repeat(5)}`,
    'AKIAIOSFODNN7EXAMPLE',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl-_',
  ])('hides a key that is known by its form: %s', (key) => {
    expect(redactText(`What is ${key}?`)).toBe('What is ***?');
  });

  test('keeps words that open something in addresses only', () => {
    const text = 'a code=5, {"code":"content_policy","hash":"abc","session":"CAR-1"}';
    expect(redactText(text)).toBe(text);
  });

  test('keeps what stands beside a hidden member', () => {
    expect(redactText('{"error":"{\\"key\\":\\"hidden\\",\\"seed\\":1}","at":"2 pm"}')).toBe(
      '{"error":"{\\"key\\":\\"***\\",\\"seed\\":1}","at":"2 pm"}',
    );
  });

  test('never shows a known secret, plain or URL-encoded', () => {
    fc.assert(
      fc.property(secret, fc.string(), (value, around) => {
        fc.pre(!around.includes(value));
        const text = `${around}${value}${around}${encodeURIComponent(value)}`;
        const shown = redactText(text, [value]);
        expect(shown).not.toContain(value);
        expect(shown).not.toContain(encodeURIComponent(value));
      }),
    );
  });

  test('without secrets is not touched', () => {
    const text = 'img.example answered 503: "All workers are busy; the key point is to wait, seed=4"';
    expect(redactText(text)).toBe(text);
  });

  test('of a hostile length is done in a moment', () => {
    const text = 'key='.repeat(50_000) + '"a":"'.repeat(20_000) + 'a://'.repeat(20_000);
    expect(redactText(text).length).toBeGreaterThan(0);
  });
});

test('the secrets of a request are its credential headers, with and without their scheme', () => {
  expect(secretsOf({ Authorization: 'Bearer abc', 'x-api-key': 'k1', accept: 'image/*' })).toEqual([
    'Bearer abc',
    'abc',
    'k1',
    'k1',
  ]);
});

test('a known secret that a quote cuts off is not shown in part', () => {
  fc.assert(
    fc.property(secret, fc.nat({ max: 15 }), (value, cut) => {
      const shown = redactText(`denied: ${value.slice(0, -1 - cut)}…`, [value]);
      expect(shown).toBe(value.length - 1 - cut >= 6 ? 'denied: ***…' : shown);
    }),
  );
  expect(redactText('denied: verysec…', ['verysecret'])).toBe('denied: ***…');
});

describe('the secrets of an address', () => {
  test('are its user, its password and its secret parameters, as written and as read', () => {
    expect(
      secretsOfUrl('https://person:pa%20ssword@a.test/?key=ab%2Bcdef&seed=123456#token=12+3456'),
    ).toEqual(['pa%20ssword', 'pa ssword', 'ab%2Bcdef', 'ab+cdef', '12+3456', '12 3456', 'person']);
  });

  test('leave out what is too short to be one', () => {
    expect(secretsOfUrl('https://me:pw@a.test/?key=1&token=')).toEqual([]);
  });

  test('are found whatever they hold, and mask an echo of themselves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...secretNames), secret, (name, value) => {
        const known = secretsOfUrl(`https://a.test/b?x=1&${name}=${encodeURIComponent(value)}&y=2`);
        expect(known).toContain(value);
        expect(redactText(`Unknown credentials ${value}, sorry`, known)).not.toContain(value);
      }),
    );
  });

  test('of no address at all are none', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(secretsOfUrl(text))));
  });
});
