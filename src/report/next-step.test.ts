import { expect, test } from 'vitest';
import { type ShotError, type ShotErrorCode, shotError, shotErrors } from '../errors.ts';
import { reasonOf, withoutText } from '../model/reason.ts';
import { makeResult, makeSeriesResult } from '../model/result.fixture.ts';
import { makeSentShot } from '../model/shot.fixture.ts';
import { storeInMemory } from '../run/stored-result.ts';
import { chooseNextStep } from './next-step.ts';

const flags = [
  '--case',
  'bmw-x5',
  '--target',
  'openai',
  '--size',
  '1024x768',
  '--header',
  'X: ***',
  '--out',
  'my runs',
];
const given = "--case bmw-x5 --target openai --size 1024x768 --header 'X: ***' --out 'my runs'";

interface Fault {
  readonly code: ShotErrorCode;
  readonly said?: ShotError['said'];
  readonly status?: number;
}

function stepAfter({ code, said, status }: Fault) {
  const attempts = status === undefined ? [] : [{ startedAtMs: 0, durationMs: 1, status, error: 'no' }];
  const shot = { ...makeSentShot('front'), status: shotErrors[code].outcome, photo: null, attempts };
  const one = makeSeriesResult({
    passed: null,
    shots: [{ ...shot, error: { ...shotError(code, 'it says so'), said } }],
  });
  const base = makeResult({ cases: [one] });
  return chooseNextStep(storeInMemory({ ...base, run: { ...base.run, argv: ['run', ...flags] } }));
}

const { id } = makeResult().run;
const otherAspect = reasonOf('other-aspect', {
  ...{ asked: { width: 1024, height: 768 }, came: { width: 640, height: 398 } },
  stored: null,
});
const resume = `car-eval run --resume ${id} --out 'my runs'`;
const rest = "--header 'X: ***' --out 'my runs'";

test.each<[string, Fault, RegExp, string]>([
  ['a key is refused', { code: 'http-error', status: 401 }, /key/, resume],
  ['a key may not do it', { code: 'http-error', status: 403 }, /key/, resume],
  ['nothing is left on the account', { code: 'quota-exhausted', status: 402 }, /Top up/, resume],
  ['a flag is refused', { code: 'http-error', status: 422 }, /flag/, `car-eval run ${given}`],
  ['the prompt is refused', { code: 'content-refused', status: 422 }, /Reword/, `car-eval run ${given}`],
  [
    'a login stands before it',
    { code: 'login-page', status: 200 },
    /login/,
    `car-eval run ${given} --base-url ADDRESS`,
  ],
  [
    'it is elsewhere',
    { code: 'http-error', status: 404 },
    /address/,
    `car-eval run ${given} --base-url ADDRESS`,
  ],
  [
    'another size came',
    { code: 'invalid-image', said: withoutText(otherAspect) },
    /size/,
    `car-eval run --case bmw-x5 --target openai ${rest} --size 640x398`,
  ],
  [
    'its certificate is not trusted',
    { code: 'tls' },
    /certificate/,
    `NODE_EXTRA_CA_CERTS=FILE.pem ${resume}`,
  ],
])(
  'where %s, the step that helps comes before the command, with all flags',
  (_title, fault, first, command) => {
    const step = stepAfter(fault);
    expect(step.first?.text).toMatch(first);
    expect(step.command).toBe(command);
  },
);

test('after a pass the result is kept, and no report rendered again', () => {
  const base = makeResult();
  const passed = storeInMemory({ ...base, run: { ...base.run, argv: ['run', '--out', 'my runs'] } });
  expect(chooseNextStep(passed).command).toBe(`car-eval bless ${id} --out 'my runs'`);
});
