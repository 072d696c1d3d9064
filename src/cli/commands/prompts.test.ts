import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResult, readRunConfig } from '../../run/run-folder.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

async function writePrompts(sandbox: Sandbox, prompts: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(sandbox.dir, 'mine', 'prompts'), { recursive: true });
  for (const [name, text] of Object.entries(prompts))
    await writeFile(join(sandbox.dir, 'mine', 'prompts', `${name}.hbs`), text);
}

const now = '{{color}} {{brand}} {{model}} {{year}}, {{body}}, {{angle}}.\n';
const better =
  '{{brand}} {{model}} {{year}}, {{color}} {{body}}, {{angle}}. The same car in every view.\n{{#if badge-place}}Genuine {{badge-maker}} badge, {{badge}}.{{/if}}\n';
const quick = ['--cases', 'mine', '--case', 'renault-clio', '--no-images'];

async function runQuick(sandbox: Sandbox, ...flags: string[]) {
  const { code, stdout, stderr } = await sandbox.run('run', ...quick, ...flags, '--json');
  if (code === 1) throw new Error(stderr);
  const { run } = JSON.parse(stdout);
  const runDir = join(sandbox.dir, run.runDir);
  return { id: run.id, runDir, result: await readResult(runDir), config: await readRunConfig(runDir) };
}

describe('--prompt', () => {
  test('writes from the templates of the folder of cases, each beside the others', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now, better });
    const { result, config } = await runQuick(sandbox, '--prompt', 'now', 'better');
    expect(result.targets.map(({ id, prompt }) => [id, prompt?.name, prompt?.variantOf])).toEqual([
      ['studio-now', 'now', 'studio'],
      ['studio-better', 'better', 'studio'],
    ]);
    expect(config.targets.map(({ prompt }) => prompt?.digest)).toEqual(
      result.targets.map(({ prompt }) => prompt?.digest),
    );
    const [one, other] = result.cases;
    expect(one?.shots[0]?.prompt).toBe('blue Renault Clio 2019, hatchback, front view.');
    expect(other?.shots[0]?.prompt).toMatch(/^Renault Clio 2019, blue hatchback, front view\. The same car/);
    expect(one?.shots.map(({ seed }) => seed)).toEqual(other?.shots.map(({ seed }) => seed));
    expect(one?.sessionId).toBe(other?.sessionId);
  });

  test('leaves the name of a target with one prompt, and compare names the template and the words', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now, better });
    const before = await runQuick(sandbox, '--prompt', 'now');
    const after = await runQuick(sandbox, '--prompt', 'better');
    expect(after.result.targets).toMatchObject([
      { id: 'studio', prompt: { name: 'better', variantOf: null } },
    ]);
    const { stdout } = await sandbox.run('compare', after.id, before.id);
    expect(stdout).toMatch(/studio: prompt: now \(\w{8}\) → better \(\w{8}\)/);
    expect(stdout).toMatch(/\{\+.*The same car in every view/s);
  });

  test('names the place of a mistake, the names there are, and a fix, before anything is asked', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { wrong: 'A {{colr}} {{brand}}.\n' });
    const { code, stderr } = await sandbox.run('run', ...quick, '--prompt', 'wrong');
    expect(code).toBe(1);
    expect(stderr).toContain('mine/prompts/wrong.hbs:1:5');
    expect(stderr).toContain('one of brand, model, year, color, body');
    expect(stderr).toMatch(/fix +color/);
  });

  test('names a value that a case lacks, before anything is asked', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { needy: '{{brand}} {{join hints ", "}}.\n' });
    const { code, stderr } = await sandbox.run('run', ...quick, '--prompt', 'needy');
    expect(code).toBe(1);
    expect(stderr).toContain('needy.hbs:1:11');
    expect(stderr).toContain('the front view of renault-clio');
  });

  test.each([
    [['--prompt', 'noww'], 'did you mean `now`'],
    [['--prompt', 'now', 'Now_Better'], 'There can be no target `studio-Now_Better`.'],
    [['--target', 'backend', '--prompt', 'now'], 'writes its own prompts'],
  ])('%j is refused', async (flags, words) => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now });
    const { code, stderr } = await sandbox.run('run', ...quick, ...flags);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });

  test('of a run is known from its folder alone: it is gone on with from anywhere', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now, better });
    const { id, runDir } = await runQuick(sandbox, '--prompt', 'now', 'better', '--max-pictures', '1');
    const config = await readRunConfig(runDir);
    await writeFile(join(runDir, 'run.json'), JSON.stringify({ ...config, argv: ['run'] }));
    const flags = ['--out', '../reports', '--max-pictures', '99'];
    expect(await sandbox.runIn('elsewhere', 'run', '--resume', id, ...flags)).toMatchObject({ code: 0 });
    const { cases } = await readResult(runDir);
    expect(cases.map(({ target, status }) => [target, status])).toEqual([
      ['studio-now', 'ok'],
      ['studio-better', 'ok'],
    ]);
    expect(cases[1]?.shots[0]?.prompt).toContain('The same car in every view');
  });

  test('a run is gone on with only in the words it was begun with', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now });
    const { id } = await runQuick(sandbox, '--prompt', 'now');
    await writePrompts(sandbox, { now: better });
    const { code, stderr } = await sandbox.run('run', '--resume', id);
    expect(code).toBe(1);
    expect(stderr).toContain('The prompt `now` is not what this run was started with');
  });
});

describe('prompts of a targets file', () => {
  test('make a target of each, and --prompt takes their place', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now, better });
    const yaml = 'targets:\n  drawn:\n    type: studio\n    prompts: [now, better]\n';
    await writeFile(join(sandbox.dir, 'targets.yaml'), yaml);
    const ids = async (...flags: string[]) =>
      (await runQuick(sandbox, '--targets', 'targets.yaml', ...flags)).result.targets.map(({ id }) => id);
    expect(await ids()).toEqual(['drawn-now', 'drawn-better']);
    expect(await ids('--prompt', 'now')).toEqual(['drawn']);
    expect(await ids('--prompt', 'built-in', 'now')).toEqual(['drawn-built-in', 'drawn-now']);
  });
});

describe('plan --write-prompt', () => {
  test('writes the built-in template out, which then is a prompt like others', async () => {
    await using sandbox = await createSandbox();
    const file = join('mine', 'prompts', 'team.hbs');
    expect(await sandbox.run('plan', '--write-prompt', file)).toMatchObject({ code: 0 });
    const { stdout } = await sandbox.run('plan', '--write-prompt');
    expect(await readFile(join(sandbox.dir, file), 'utf8')).toBe(stdout);
    const plan = (...flags: string[]) => sandbox.run('plan', ...quick.slice(0, -1), ...flags);
    expect((await plan('--prompt', 'team')).stdout).toBe((await plan()).stdout);
  });

  test('takes the place of no file', async () => {
    await using sandbox = await createSandbox();
    await writePrompts(sandbox, { now });
    const { code, stderr } = await sandbox.run('plan', '--write-prompt', 'mine/prompts/now.hbs');
    expect(code).toBe(1);
    expect(stderr).toContain('There is a file mine/prompts/now.hbs already.');
  });
});

test('validate tries every template on every case', async () => {
  await using sandbox = await createSandbox();
  await writePrompts(sandbox, { now });
  expect((await sandbox.run('validate', '--cases', 'mine')).stdout).toContain('2 prompts: all valid');
  await writePrompts(sandbox, { needy: '{{brand}} {{join hints ", "}}.\n' });
  expect(await sandbox.run('validate', '--cases', 'mine')).toMatchObject({ code: 1 });
});
