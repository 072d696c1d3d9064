import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benchRecordingSchema } from '../../bench/recording/bench-recording.ts';
import { startStudio } from '../../studio/start-studio.ts';
import { brands, fakeClock } from '../../studio/studio.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

/** As quick as it gets, and nothing is refused and waited for: what is held here is what comes out. */
const quick = ['--cases', '.', '--rounds', '1', '--pictures', '1', '--latency', '1', '--stage-time', '1'];

const oneCar = `
id: one
why: One picture is enough here.
car: { brand: Renault, model: Clio, year: 2019, color: blue, bodyType: hatchback }
angles: [front]
`;

async function createGarage(): Promise<Sandbox> {
  const sandbox = await createSandbox();
  writeFileSync(join(sandbox.dir, 'one.yaml'), oneCar);
  return sandbox;
}

describe('car-eval bench', () => {
  test('measures both parts, and writes a page and all samples', async () => {
    await using sandbox = await createGarage();
    const { code, stdout } = await sandbox.run('bench', ...quick, '--json', 'copy.json');
    expect(code).toBe(0);
    expect(stdout).toContain('speed-up');
    expect(stdout).toContain('report rendering');
    const page = /^Charts: (.*)$/m.exec(stdout)?.[1] ?? '';
    expect(readFileSync(join(sandbox.dir, page), 'utf8')).toContain('<svg');
    const copy = readFileSync(join(sandbox.dir, 'copy.json'), 'utf8');
    expect(readFileSync(join(sandbox.dir, page, '..', 'bench.json'), 'utf8')).toBe(copy);
    const { generation, stages, command } = benchRecordingSchema.parse(JSON.parse(copy));
    expect(command).toBe(`car-eval bench ${quick.join(' ')}`);
    expect(generation.map(({ pictures, rounds }) => [pictures, rounds.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(stages.map(({ name, perRun }) => [name, perRun])).toEqual([
      ['prompt building', 1],
      ['decoding', 1],
      ['measuring', 1],
      ['thumbnails', 1],
      ['scoring', 1],
      ['prompt reading', 2],
      ['report rendering', 1],
    ]);
  });

  test('asks a service of the user for nothing but its pictures, and takes its latencies from the client', async () => {
    await using sandbox = await createSandbox();
    const studio = await startStudio({ brands, clock: fakeClock() });
    const { code, stderr } = await sandbox.run(
      ...['bench', '--base-url', studio.baseUrl, '--pictures', '1', '--pictures', '3', '--json', 'all.json'],
    );
    const asked = studio.requests.filter(({ prompt }) => prompt !== null);
    await studio.close();
    expect([code, asked.length]).toEqual([0, 8]);
    expect(stderr).toContain('Asking for 8 pictures of');
    const all = benchRecordingSchema.parse(JSON.parse(readFileSync(join(sandbox.dir, 'all.json'), 'utf8')));
    expect(all.generation.map(({ pictures, idealFrom }) => [pictures, idealFrom])).toEqual([
      [1, 'together'],
      [3, 'together'],
    ]);
    expect(all.stages).toEqual([]);
  });

  test('--only leaves the other part out', async () => {
    await using sandbox = await createGarage();
    const { stdout, stderr } = await sandbox.run('bench', ...quick, '--only', 'stages');
    expect(stdout).toContain('decoding');
    expect(stdout + stderr).not.toContain('speed-up');
  });

  test.each([
    [['--target', 'replay', '--input', 'x.json'], 1, "unknown option '--input'"],
    [['--target', 'replay'], 1, 'a replay cannot be benchmarked'],
    [['--case', 'trabant'], 1, 'There is no case `trabant`'],
    [['--pictures', '0'], 1, 'Expected a whole number from 1 to 30'],
    [['--base-url', 'http://127.0.0.1:9'], 2, 'does not answer at http://127.0.0.1:9'],
  ])('%j ends with %i', async (args, exitCode, words) => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run('bench', ...args);
    expect([code, stderr]).toEqual([exitCode, expect.stringContaining(words)]);
  });

  test('its help tells what needs the clone', async () => {
    await using sandbox = await createSandbox();
    const { stdout } = await sandbox.run('bench', '--help');
    expect(stdout).toContain('npm run bench:overhead');
  });
});
