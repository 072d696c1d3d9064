import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const library = new URL('../dist/index.js', import.meta.url);
const dir = mkdtempSync(join(tmpdir(), 'car-eval-built-'));
/** As npm installs a command. */
const command = join(dir, 'car-eval');

const execute = promisify(execFile);

function start(...args: string[]): Promise<{ stdout: string }> {
  return execute(process.execPath, [command, ...args], { cwd: dir });
}

describe('the built program', () => {
  beforeAll(() => symlinkSync(main, command));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('starts through a link, from any folder', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect((await start('--version')).stdout.trim()).toBe(version);
  });

  test('finds its cases, its studio, the words and templates of the report and the script of the page', async () => {
    await start('run', '--suite', 'quick', '--out', 'runs');
    await start('report', 'latest', '--out', 'runs', '--lang', 'uk');
    const page = readFileSync(join(dir, 'runs/latest/report.html'), 'utf8');
    const script = readFileSync(new URL('../dist/client/report.js', import.meta.url), 'utf8');
    expect(page.includes(script.slice(0, 1_000))).toBe(true);
    expect(page.includes('<html lang="uk"')).toBe(true);
  });

  test('finds the template of prompts and the page of a benchmark', async () => {
    expect((await start('plan', '--write-prompt')).stdout).toContain('{{');
    const quick = ['--pictures', '1', '--rounds', '1', '--latency', '1', '--out', 'bench'];
    await start('bench', '--only', 'generation', ...quick);
    expect(readdirSync(join(dir, 'bench'), { recursive: true })).toContainEqual(
      expect.stringMatching(/\.html$/),
    );
  });

  test('is a library too', async () => {
    const read = `import { loadSuite } from ${JSON.stringify(library.href)}; console.log((await loadSuite()).cases.length)`;
    const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', read], { cwd: dir });
    expect(stdout.trim()).toBe('5');
  });

  test.each([['--help'], ['plan'], ['run', '--suite', 'quick', '--out', 'runs']])(
    'loads nothing of judges but their flags, and nothing of tables and of merging: %s',
    async (...args) => {
      const cover = join(dir, `cover-${args[0]}`);
      await execute(process.execPath, [command, ...args], {
        cwd: dir,
        env: { ...process.env, NODE_V8_COVERAGE: cover },
      });
      const judging = listLoaded(cover).filter((path) => path.startsWith('src/judge/'));
      expect(judging.toSorted()).toEqual(['src/judge/chat/profiles.ts', 'src/judge/judge-flags.ts']);
      const apart = /^src\/(cases\/feed|evaluate\/(shards|stable))\/(?!split-cases|list-asked)/;
      expect(listLoaded(cover).filter((path) => apart.test(path))).toEqual([]);
    },
  );

  test('passes on the licences of what it holds', () => {
    const licenses = readFileSync(new URL('../dist/THIRD-PARTY-LICENSES.txt', import.meta.url), 'utf8');
    expect(licenses).toMatch(/^undici \d/m);
    expect(licenses).not.toMatch(/^sharp \d/m);
  });
});

/** The modules in the bundles that a process loaded, as Node notes them and esbuild names them there. */
function listLoaded(cover: string): string[] {
  const scripts = readdirSync(cover).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(cover, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
  });
  const texts = scripts.map((url) => readFileSync(new URL(url), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path = '']) => path));
}
