import { describe, expect, test } from 'vitest';
import { makeTestFolder } from '../../evaluate/test-run.fixture.ts';
import { delivery, fakeHttp, fakeTarget, picture } from '../../generator/fake-target.fixture.ts';
import { HttpFailure } from '../../http/client.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { makeCase } from '../../model/case.fixture.ts';
import { askForPictures, type Manner } from './ask-for-pictures.ts';

type Answer = Parameters<typeof fakeHttp>[0];

async function ask(pictures: number, manner: Manner, answer: Answer = () => picture(1)) {
  await using folder = await makeTestFolder();
  const http = fakeHttp(answer);
  const asked: string[][] = [];
  const target = fakeTarget((series) => {
    asked.push(series.shots.map(({ angle }) => `${angle} ${series.sample}`));
    return series.shots.map(({ angle }) => delivery(angle));
  });
  const signal = new AbortController().signal;
  const pass = await askForPictures(pictures, manner, {
    target,
    evalCase: makeCase(),
    brands: [],
    services: { http, clock: createFakeClock(), emit() {}, signal },
    timeoutMs: 1000,
    maxRetries: 0,
    takeServedMs: null,
    workDir: folder.path,
  });
  return { pass, asked, http };
}

describe('pictures asked for together', () => {
  test.each([1, 2, 3, 5])('%i of them are in flight at once', async (pictures) => {
    const { pass, http } = await ask(pictures, 'together');
    expect(http.peak()).toBe(pictures);
    expect([pass.latenciesMs.length, pass.missing]).toEqual([pictures, 0]);
  });

  test('a fourth and a fifth are views of another draw of the car', async () => {
    const { asked } = await ask(5, 'together');
    expect(asked).toEqual([
      ['front 1', 'side 1', 'rear 1'],
      ['front 2', 'side 2'],
    ]);
  });
});

test('one after another, never two are in flight', async () => {
  const { pass, http } = await ask(5, 'in-turn');
  expect(http.peak()).toBe(1);
  expect(pass.latenciesMs.length).toBe(5);
});

test('a picture that does not arrive is missing and has no latency', async () => {
  const failing = async (url: string) =>
    url.endsWith('side') ? new HttpFailure('timeout', 'no answer', []) : picture(1);
  const { pass } = await ask(3, 'together', failing);
  expect([pass.missing, pass.latenciesMs.length]).toEqual([1, 2]);
});

test('what arrives and is no picture is missing too', async () => {
  const { pass } = await ask(2, 'together', async () => Buffer.from('<html>'));
  expect(pass.missing).toBe(2);
});
