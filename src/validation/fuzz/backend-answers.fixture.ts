import fc from 'fast-check';
import type { BackendAnswer } from '../../targets/backend/response.ts';

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  // Lone surrogates, which no encoder takes.
  { weight: 1, arbitrary: fc.constantFrom('\ud800', 'a\udfffb', '\u202e', '\0', '') },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }).map((part) => part.repeat(2000)) },
);

/** Whatever else may stand where something was expected. */
const junk = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e300, Number.MAX_SAFE_INTEGER + 1, '', 'null', '__proto__'),
  text,
  fc.jsonValue({ maxDepth: 4 }),
);

const prompt = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('front', 'side').map((view) => `2019 Renault Clio, ${view} view`) },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('NOT Toyota, NO logos, без лого', '(((((', '%E0%A4%A', '\n\n\n') },
  { weight: 1, arbitrary: junk },
);

const url = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 30 }).map((part) => `http://pictures.test/prompt/${part}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(prompt, fc.integer())
      .map(([words, seed]) => `https://pictures.test/prompt/${String(words)}?seed=${seed}&enhance=true`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'https://picsum.photos/1024',
      'http://user:pass@pictures.test/',
      'ftp://pictures.test/1.jpg',
      'javascript:alert(1)',
      'data:image/png;base64,AAAA',
      '/media/1.jpg',
      'http://[::1]/',
      'http://%zz/',
      `http://pictures.test/${'x'.repeat(9000)}`,
    ),
  },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true }) },
  { weight: 1, arbitrary: junk },
);

/** Every key in two of three, any of them missing in the others. */
function mostlyWhole(model: Record<string, fc.Arbitrary<unknown>>) {
  return fc.oneof(
    { weight: 2, arbitrary: fc.record(model) },
    { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
  );
}

const image = mostlyWhole({
  url,
  angle: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('front', 'side', 'rear') },
    { weight: 1, arbitrary: junk },
  ),
  prompt,
  seed: fc.oneof(fc.integer(), fc.maxSafeNat().map(String), junk),
  session_id: fc.oneof({ weight: 3, arbitrary: fc.constant('CAR-1') }, { weight: 1, arbitrary: junk }),
  success: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: junk }),
  fallback: fc.oneof(fc.boolean(), junk),
  error: fc.oneof(text, junk),
  title: junk,
  isMain: junk,
  gpu: junk,
});

const body = mostlyWhole({
  success: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: junk }),
  session_id: fc.oneof({ weight: 3, arbitrary: fc.constant('CAR-1') }, { weight: 1, arbitrary: junk }),
  images: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.oneof({ weight: 8, arbitrary: image }, { weight: 1, arbitrary: junk }), {
        maxLength: 6,
      }),
    },
    { weight: 1, arbitrary: junk },
  ),
  total_generated: junk,
  debug: junk,
  method: junk,
  fallback: fc.oneof(fc.boolean(), junk),
  error: fc.oneof(fc.constant(null), text, junk),
  details: junk,
});

const broken = fc.tuple(body, fc.double({ min: 0, max: 1, noNaN: true })).map(([whole, share]) => {
  const json = JSON.stringify(whole);
  return json.slice(0, Math.floor(share * json.length));
});

const status = fc.oneof(
  { weight: 5, arbitrary: fc.constant(200) },
  { weight: 2, arbitrary: fc.constantFrom(201, 204, 400, 403, 404, 422, 429, 500, 502, 503) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 599 }) },
);

/** Answers that look like the backend's and are wrong in one place or in all. */
export const backendAnswers: fc.Arbitrary<BackendAnswer> = fc.record({
  status,
  body: fc.oneof(
    { weight: 10, arbitrary: body },
    { weight: 2, arbitrary: body.map((whole) => JSON.stringify(whole)) },
    { weight: 1, arbitrary: broken },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<!DOCTYPE html><title>Server Error</title>', '[', 'null', '[]'),
    },
    { weight: 1, arbitrary: junk },
  ),
});
