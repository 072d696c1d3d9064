import type { ShotRequest } from '../../generator/target.ts';
import type { BackendAnswer } from '../../targets/backend/response.ts';
import { errored, type FaultRow, failed, good, sideUnusable } from './fault-row.fixture.ts';
import { reply } from './serve.fixture.ts';

interface Image {
  readonly url?: string | null;
  readonly angle?: string;
  readonly prompt?: string;
  readonly seed?: number;
  readonly session_id?: string;
  readonly [extra: string]: unknown;
}

type Images = readonly Image[];

/** The answer of a backend that does everything right. */
function wellMadeImages(origin: string, shots: readonly ShotRequest[]): Image[] {
  return shots.map(({ angle, prompt, seed }) => ({
    url: `${origin}/${angle}`,
    angle,
    title: angle,
    isMain: angle === 'front',
    prompt,
    seed,
    session_id: 'CAR-3f8a9b2c',
  }));
}

/** A well-made answer with its pictures changed. */
const withImages =
  (change: (images: Images) => Images, body: object = {}): NonNullable<FaultRow['backend']> =>
  (origin, shots) => {
    const images = change(wellMadeImages(origin, shots));
    const answer = { success: true, session_id: 'CAR-3f8a9b2c', images, total_generated: images.length };
    return { status: 200, body: { ...answer, ...body } };
  };

const eachImage = (change: (image: Image) => Image) => withImages((images) => images.map(change));
const answer = (status: number, body: BackendAnswer['body']) => () => ({ status, body });

const without =
  (...keys: string[]) =>
  (image: Image): Image =>
    Object.fromEntries(Object.entries(image).filter(([key]) => !keys.includes(key)));

const onSide = (change: (image: Image) => Image) =>
  eachImage((image) => (image.angle === 'side' ? change(image) : image));

/** One picture is there, the other is not: nothing of the car's side is shown. */
const sideIsMissing = (code: 'empty-response' | 'backend-error') =>
  ({
    tries: [1, 0],
    codes: [null, code],
    statuses: ['ok', 'failed'],
    score: sideUnusable,
    passed: false,
    exitCode: 100,
  }) as const;

/** Its prompts are evidence even where its pictures could not be had. */
const askedOnly = { score: 100 } as const;

const page =
  '<!DOCTYPE html><html><head><title>NameError at /api/chat/</title></head><body>...</body></html>';

/**
 * 30 % of the score is consistency: 40 of the 100 points of its asked half are the session's, 30 the seeds'. What the
 * pictures show can be right at best, so the dimension is the geometric mean of what is left and 100.
 */
const scoreWithout = (points: number) => Number((70 + 0.3 * Math.sqrt((100 - points) * 100)).toFixed(1));
const lostSession = { score: scoreWithout(40) };
const lostSeeds = { score: scoreWithout(30) };

const replies: readonly FaultRow[] = [
  { name: 'two pictures, as it should be', backend: withImages((images) => images), expected: good() },
  {
    name: 'success and no pictures',
    backend: withImages(() => []),
    expected: failed('empty-response', [0, 0]),
  },
  {
    name: 'success and no list of pictures',
    backend: answer(200, { success: true, session_id: 'CAR-1' }),
    expected: failed('empty-response', [0, 0]),
  },
  {
    name: '200 with success:false',
    backend: answer(200, { success: false, error: 'no model' }),
    expected: failed('backend-error', [0, 0]),
  },
  {
    name: '500 with success:false',
    backend: answer(500, { success: false, error: "name 'x' is not defined" }),
    expected: errored('http-error', [0, 0]),
  },
  {
    name: '400 with success:false',
    backend: answer(400, { success: false, error: 'Validation', details: { car_data: ['required'] } }),
    expected: errored('http-error', [0, 0]),
  },
  {
    name: '500 with an error and no word of success',
    backend: answer(500, { error: "name 'x' is not defined" }),
    expected: errored('http-error', [0, 0]),
  },
  {
    name: '503 with the JSON of a gateway',
    backend: answer(503, { message: 'no healthy upstream' }),
    expected: errored('http-error', [0, 0]),
  },
  { name: '500 with an HTML page', backend: answer(500, page), expected: errored('http-error', [0, 0]) },
  {
    name: '403 with an HTML page',
    backend: answer(403, '<h1>Forbidden</h1><p>CSRF verification failed.'),
    expected: errored('http-error', [0, 0]),
  },
  {
    name: '200 with an HTML page',
    backend: answer(200, page),
    expected: errored('answer-not-read', [0, 0]),
  },
  {
    name: '202 with a task',
    backend: answer(202, { task_id: 'f0e1', status: 'PENDING' }),
    expected: errored('accepted-not-done', [0, 0]),
  },
  {
    name: '200 with other member names',
    backend: answer(200, { code: 5001, msg: 'quota exceeded', data: null }),
    expected: errored('answer-not-read', [0, 0]),
  },
  { name: '200 with an empty list', backend: answer(200, []), expected: failed('empty-response', [0, 0]) },
];

const pictures: readonly FaultRow[] = [
  {
    name: 'success:false at the side picture',
    backend: onSide((image) => ({ ...image, success: false, error: 'quota' })),
    expected: sideIsMissing('backend-error'),
  },
  {
    name: 'fallback:true at every picture',
    backend: eachImage((image) => ({ ...image, fallback: true })),
    expected: good([1, 1], { warnings: ['fallback'] }),
  },
  {
    name: 'an error text at the side picture',
    backend: onSide((image) => ({ ...image, error: 'a stand-in was returned' })),
    expected: sideIsMissing('backend-error'),
  },
  {
    name: 'no side picture',
    backend: withImages((images) => images.slice(0, 1)),
    expected: sideIsMissing('empty-response'),
  },
  {
    name: 'no address at the side picture',
    backend: onSide((image) => ({ ...image, url: null })),
    expected: sideIsMissing('empty-response'),
  },
  {
    name: 'the front picture twice, no side picture',
    backend: withImages((images) => images.map((image) => ({ ...image, angle: 'front' }))),
    expected: { ...sideIsMissing('empty-response'), warnings: ['surplus-images'] },
  },
  {
    name: 'a rear picture nobody asked for',
    backend: withImages((images) => [...images, { ...images[0], angle: 'rear' }]),
    expected: good([1, 1], { warnings: ['surplus-images'] }),
  },
  {
    name: 'pictures that name no angle, and prompts that do',
    backend: eachImage(without('angle')),
    expected: good(),
  },
  {
    name: 'stand-in addresses under good prompts',
    backend: eachImage((image) => ({ ...image, url: 'https://picsum.photos/1024/768' })),
    expected: failed('placeholder-host', [0, 0]),
  },
  {
    name: 'addresses that have expired',
    backend: withImages((images) => images),
    serve: reply(403, '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>'),
    expected: errored('http-error', [1, 1], askedOnly),
  },
  {
    name: 'addresses that are none',
    backend: eachImage((image) => ({ ...image, url: '/media/cars/1.jpg' })),
    expected: errored('blocked-address', [0, 0], askedOnly),
  },
];

const facts: readonly FaultRow[] = [
  {
    name: 'no session id at the pictures',
    backend: eachImage(without('session_id')),
    expected: good([1, 1], lostSession),
  },
  {
    name: 'no session id at the response',
    backend: withImages((images) => images, { session_id: null }),
    expected: good([1, 1], lostSession),
  },
  {
    name: 'another session id at the side picture',
    backend: onSide((image) => ({ ...image, session_id: 'CAR-00000000' })),
    expected: good([1, 1], lostSession),
  },
  {
    name: 'one seed for both pictures',
    backend: eachImage((image) => ({ ...image, seed: 42 })),
    expected: good([1, 1], lostSeeds),
  },
  { name: 'no seeds', backend: eachImage(without('seed')), expected: good([1, 1], lostSeeds) },
  {
    name: 'neither session ids nor seeds',
    backend: eachImage(without('session_id', 'seed')),
    expected: good([1, 1], { score: scoreWithout(40 + 30) }),
  },
  {
    name: 'pictures and no prompts: nothing says what was asked',
    backend: eachImage(without('prompt')),
    expected: good([1, 1], { score: null, passed: null, exitCode: 2 }),
  },
  {
    name: 'keys that nobody knows',
    backend: withImages((images) => images.map((image) => ({ ...image, gpu: 'A100' })), {
      debug: { took: 3 },
    }),
    expected: good(),
  },
];

/** Answers of the backend, replayed; its pictures come from the same service as everywhere. */
export const backendFaults: readonly FaultRow[] = [...replies, ...pictures, ...facts];
