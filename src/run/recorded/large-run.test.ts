import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Angle } from '../../model/car.ts';
import { makeCase } from '../../model/case.fixture.ts';
import { makeTarget } from '../../model/result.fixture.ts';
import { publishedRubric } from '../../model/rubric.fixture.ts';
import type { JournalLine } from '../../model/series.ts';
import { fakeSha, makePhoto, makeShot } from '../../model/shot.fixture.ts';
import { type RunConfig, runConfigVersion } from '../run-config.ts';
import { readConfig, readSplitConfig, writeConfig } from '../run-config-file.ts';
import { runFiles } from '../run-folder.ts';
import { deriveAsked } from '../split-config.ts';
import { openLargeRun } from './large-run.ts';
import { inOnePart, type PartedRun } from './parted-run.ts';
import { readRecordedRun } from './recorded-run.ts';

const ids = ['clio', 'x5', 'rio', 'golf', 'focus'];

interface Made {
  readonly targets: number;
  readonly repeat: number;
  readonly angles: readonly Angle[];
  /** Cases of another shard. */
  readonly left: readonly string[];
}

function makeConfig({ targets: count, repeat, angles, left }: Made): RunConfig {
  const targets = Array.from({ length: count }, (_, index) => makeTarget({ id: `target-${index}` }));
  const cases = ids.map((id) => makeCase({ id, title: id, angles: [...angles] }));
  const settings: RunConfig['settings'] = {
    ...{ repeat, concurrency: 1, sequential: false, timeoutMs: 1000, maxRetries: 0, images: true },
    ...{ measure: false, allowPrivateAddresses: false, passScore: 60, maxErrorRate: 0, profile: 'strict' },
  };
  const own = cases.filter(({ id }) => !left.includes(id));
  return {
    ...{ schemaVersion: runConfigVersion, id: 'run', suite: 'full', argv: ['run'], git: null, versions: {} },
    ...{ startedAt: '2026-11-29T20:00:00.000Z', durationMs: null, status: 'complete', settings, targets },
    ...{ rubric: publishedRubric, brands: [], cases, asked: deriveAsked({ targets, settings, cases: own }) },
  };
}

const angles: readonly Angle[] = ['front', 'side', 'rear'];
const seriesOf = fc.record({
  target: fc.constantFrom('target-0', 'target-1'),
  case: fc.constantFrom(...ids, 'of-no-suite'),
  sample: fc.constantFrom(1, 2),
});
const picture = fc.record({ name: fc.constantFrom('a', 'b', 'c'), pixels: fc.constantFrom('p', 'q', null) });
const shotLine = fc
  .tuple(
    seriesOf,
    fc.constantFrom(...angles),
    fc.constantFrom('one', 'other'),
    picture,
    fc.constantFrom('ok', 'failed'),
  )
  .map(([series, angle, prompt, { name, pixels }, status]): JournalLine => {
    // The digest follows from the file, where it is known.
    const known = pixels && { pixels: fakeSha(name === 'c' ? 'pixels of c' : 'pixels of both') };
    const { checks: _, ...shot } = makeShot(angle, { prompt, status: status as 'ok' });
    return { kind: 'shot', ...series, shot: { ...shot, photo: makePhoto(name, { ...known }) } };
  });
const facts = { sessionId: null, startedAt: null, durationMs: 5, warnings: [], log: [] };
const otherLine = fc
  .tuple(seriesOf, fc.constantFrom<'series' | 'again'>('series', 'again'))
  .map(
    ([series, kind]): JournalLine =>
      kind === 'series' ? { kind, ...series, facts } : { kind, ...series, angles: ['side'] },
  );
const journal = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: shotLine },
    { weight: 1, arbitrary: otherLine },
    { weight: 1, arbitrary: fc.constant('{"kind":') },
  ),
  { maxLength: 40 },
);
const made = fc.record({
  targets: fc.constantFrom(1, 2),
  repeat: fc.constantFrom(1, 2),
  angles: fc.subarray([...angles], { minLength: 1 }),
  left: fc.subarray(ids, { maxLength: 4 }),
});

async function spread(run: PartedRun) {
  const {
    readParts,
    runDir: _,
    config: { ...config },
    ...rest
  } = run;
  const parts = [];
  for await (const part of readParts()) parts.push(part);
  return { ...rest, status: config.status, series: parts.flat() };
}

test('a run read in parts of any size is what it is in one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const files = runFiles(folder);
  try {
    await fc.assert(
      fc.asyncProperty(made, journal, fc.integer({ min: 1, max: 9 }), async (shape, lines, perPart) => {
        const config = makeConfig(shape);
        await writeConfig(files, config, 0);
        await writeFile(files.shots, '');
        for (const line of lines)
          await appendFile(files.shots, `${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
        const split = await readSplitConfig(files);
        if (split === null) throw new Error('Expected the cases beside the settings.');
        const parted = await openLargeRun(folder, split, perPart);
        expect(await spread(parted)).toEqual(await spread(inOnePart(await readRecordedRun(folder))));
        expect(await readConfig(files)).toEqual(config);
      }),
      { numRuns: 60 },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
