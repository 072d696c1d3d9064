import { describe, expect, test } from 'vitest';
import { delivery, fakeHttp, fakeTarget, picture } from '../../generator/fake-target.fixture.ts';
import { type HttpClient, HttpFailure } from '../../http/client.ts';
import { createFakeClock } from '../../http/fake-clock.fixture.ts';
import { evaluateHere, makeTestFolder, readLines, type TestRun } from '../test-run.fixture.ts';

const target = fakeTarget((series) => series.shots.map(({ angle }) => delivery(angle)));
const http = () => fakeHttp((url) => picture(url.length));

async function run(changes: Partial<TestRun> = {}) {
  const folder = await makeTestFolder();
  const evaluated = await evaluateHere({ outDir: folder.path, target, http: http(), ...changes });
  return { folder, ...evaluated, lines: await readLines(evaluated.runDir, 'events') };
}

describe('events.jsonl', () => {
  test('holds every event in order, from before the run had a folder to its end', async () => {
    const { folder, events, lines } = await run();
    await using _ = folder;
    expect(lines.map(({ atMs: _, ...event }) => event)).toEqual(events);
    expect(lines[0]).toMatchObject({ type: 'target-ready' });
    expect(lines.at(-1)).toMatchObject({ type: 'run-finished' });
  });

  test('stamps each with the time since the run began', async () => {
    const clock = createFakeClock();
    const slow = fakeHttp(async (url) => {
      clock.advance(1500);
      return picture(url.length);
    });
    const { folder, lines } = await run({ clock, http: slow });
    await using _ = folder;
    const finished = lines.filter(({ type }) => type === 'shot-finished');
    expect(finished.map(({ atMs }) => atMs)).toEqual([1500, 3000]);
  });

  test('goes on where a run is resumed', async () => {
    const failing = fakeHttp(async (url) =>
      url.endsWith('side') ? new HttpFailure('timeout', 'Too late.', []) : picture(1),
    );
    const { folder, runDir, lines } = await run({ http: failing });
    await using _ = folder;
    const again = await evaluateHere({ outDir: folder.path, target, http: http(), resume: runDir });
    const all = await readLines(runDir, 'events');
    expect(all).toHaveLength(lines.length + again.events.length);
    expect(again.events).toContainEqual(expect.objectContaining({ type: 'run-started', shots: 1 }));
  });

  test('holds what the client says of its tries', async () => {
    const retrying = { type: 'retrying', host: 'a.test', attempt: 1, waitMs: 500, reason: 'busy' } as const;
    const busy: HttpClient = {
      ...http(),
      send(request) {
        request.onRetry?.(retrying);
        return http().send(request);
      },
    };
    const { folder, lines } = await run({ http: busy });
    await using _ = folder;
    expect(lines.filter(({ type }) => type === 'retrying')).toEqual([
      { atMs: 0, ...retrying },
      { atMs: 0, ...retrying },
    ]);
  });

  test('tells no secret', async () => {
    const leaking = fakeHttp(async () => new HttpFailure('timeout', 'No answer: ?api_key=abc123', []));
    const { folder, lines, events } = await run({ http: leaking });
    await using _ = folder;
    expect(JSON.stringify([lines, events])).not.toContain('abc123');
    expect(JSON.stringify(lines)).toContain('?api_key=***');
  });
});
