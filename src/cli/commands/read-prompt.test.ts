import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesFirstPrompt } from '../../prompts/reading/long-prompts.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

async function write(sandbox: Sandbox, name: string, text: string): Promise<string> {
  await mkdir(join(sandbox.dir, name, '..'), { recursive: true });
  await writeFile(join(sandbox.dir, name), text);
  return name;
}

const good =
  'Renault Clio 2019, blue hatchback, front view. The same car in every view. Genuine Renault badge, upright diamond outline. No Toyota badge.';

describe('read-prompt', () => {
  test('names the words of a prompt in place, and says which checks pass and why', async () => {
    await using sandbox = await createSandbox();
    const file = await write(sandbox, 'prompt.txt', good);
    const { code, stdout } = await sandbox.run('read-prompt', file, '--case', 'renault-clio');
    expect(code).toBe(0);
    const lines = stdout.replace(/\n {2}/g, ' ');
    expect(lines).toContain('Renault [brand] Clio [model] 2019 [year], blue [paint] hatchback [body],');
    expect(lines).toMatch(/Toyota badge \[forbidden: badge\]/);
    expect(lines).toContain('PASS  year: asks for "2019"');
    expect(lines).toContain('HALF  exclusions:');
    expect(lines).toMatch(/renault-clio front · \d+ CLIP tokens/);
  });

  test('draws a line where the model stops reading', async () => {
    await using sandbox = await createSandbox();
    const file = await write(sandbox, 'prompt.txt', rulesFirstPrompt);
    const { code, stdout } = await sandbox.run(
      'read-prompt',
      file,
      '--case',
      'renault-clio',
      '--model',
      'sdxl',
    );
    expect(code).toBe(100);
    expect(stdout).toContain(
      'sdxl reads of a prompt: 75 CLIP tokens, then cuts (huggingface/diffusers@58eb52c',
    );
    expect(stdout.split('--- read up to here: 75 CLIP tokens ---')).toHaveLength(2);
    expect(stdout.replace(/\n {2}/g, ' ')).toMatch(
      /FAIL {2}year: Asked, but not read: "2019" stands at token \d+; SDXL/,
    );
  });

  test('reads standard input, and checks nothing where no car is named', async () => {
    await using sandbox = await createSandbox();
    sandbox.stdin = 'a red BMW X5\n';
    const { code, stdout } = await sandbox.run('read-prompt', '-');
    expect(code).toBe(0);
    expect(stdout).toContain('a red [paint] BMW [brand] X5');
    expect(stdout).toContain('Nothing was checked');
  });

  test('writes a template for each view of a case', async () => {
    await using sandbox = await createSandbox();
    const { code, stdout } = await sandbox.run('read-prompt', '--prompt', 'built-in', '--case', 'bmw-x5');
    expect(code).toBe(0);
    expect(stdout.match(/^bmw-x5 (front|side|rear)/gm)).toHaveLength(3);
    expect(stdout).toContain('without: Mercedes');
    expect(stdout).not.toContain('FAIL');
  });

  test('prints JSON with the places of words and the end of reading', async () => {
    await using sandbox = await createSandbox();
    const file = await write(sandbox, 'prompt.txt', rulesFirstPrompt);
    const flags = ['--case', 'renault-clio', '--model', 'flux-schnell', '--json'];
    const shown = JSON.parse((await sandbox.run('read-prompt', file, ...flags)).stdout);
    const [prompt] = shown.prompts;
    expect(shown).toMatchObject({ case: 'renault-clio', model: 'flux-schnell', promptLimit: [{ max: 255 }] });
    const year = prompt.words.find(({ names }: { names: string }) => names === 'year');
    expect(rulesFirstPrompt.slice(year.start, year.end)).toBe('2019');
    expect(prompt.readTo).toMatchObject({ max: 255, unit: 't5-tokens' });
    expect(prompt.readTo.sureEnd).toBeLessThan(prompt.readTo.lastEnd);
  });

  test.each([
    [[], 'There is nothing to read.'],
    [['a.txt', '--prompt', 'b'], 'name two prompts'],
    [['nowhere.txt'], 'cannot be read'],
    [['elsewhere/mine.hbs'], 'stands in a folder `prompts`'],
    [['--prompt', 'bilt-in'], 'did you mean `built-in`'],
    [['-', '--watch'], 'cannot be watched'],
  ])('%j is refused', async (args, words) => {
    await using sandbox = await createSandbox();
    const { code, stderr } = await sandbox.run('read-prompt', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });
});

describe('read-prompt --watch', () => {
  test('reads again on every change, tells a mistake and goes on, until it is interrupted', async () => {
    await using sandbox = await createSandbox();
    const file = await write(sandbox, 'mine/prompts/team.hbs', '{{brand}} {{model}}.\n');
    const watching = sandbox.run(
      'read-prompt',
      file,
      '--case',
      'renault-clio',
      '--angle',
      'front',
      '--watch',
    );
    await sandbox.until(/Renault \[brand\] Clio \[model\]\./);
    await write(sandbox, 'mine/prompts/team.hbs', '{{brnd}}\n');
    await sandbox.until(/did you mean `brand`/);
    sandbox.interruptAt(/PASS {2}year/);
    await write(sandbox, 'mine/prompts/team.hbs', '{{brand}} {{model}} {{year}}.\n');
    expect(await watching).toMatchObject({ code: 0 });
  });
});
