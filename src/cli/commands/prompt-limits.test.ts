import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../model/result.ts';
import { rulesFirstEndings, rulesFirstWords } from '../../prompts/reading/long-prompts.fixture.ts';
import { tokenizerOfWords } from '../../prompts/tokens/tokenizer.fixture.ts';
import { readResult } from '../../run/run-folder.ts';
import { jpeg, startService, type TestService } from '../../targets/target-run.fixture.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const makers =
  'Toyota, Honda, Audi, BMW, Volkswagen, Ford, Opel, Peugeot, Citroen, Fiat, Kia, Hyundai, Mazda, Nissan, Volvo, Skoda, Seat, Dacia, Lexus, Subaru, Suzuki, Mitsubishi, Jeep, Tesla';
const rules = [1, 2, 3, 4].map((number) => `Rule ${number}: do not show badges of ${makers}.`).join(' ');
const rulesFirst = `Only {{brand}} badges. ${rules} Photograph of a {{brand}} {{model}} {{year}}, {{color}} {{body}}, {{angle}}.\n`;
const quick = ['--cases', 'mine', '--case', 'renault-clio', '--angle', 'front'];

async function prepare(sandbox: Sandbox, targets: string, prompt = rulesFirst): Promise<void> {
  await mkdir(join(sandbox.dir, 'mine', 'prompts'), { recursive: true });
  await writeFile(join(sandbox.dir, 'mine', 'prompts', 'team.hbs'), prompt);
  await writeFile(join(sandbox.dir, 'targets.yaml'), `targets:\n  sut:\n${targets}    prompts: [team]\n`);
}

async function run(sandbox: Sandbox, ...flags: string[]) {
  const outcome = await sandbox.run('run', ...quick, '--targets', 'targets.yaml', '--json', ...flags);
  if (outcome.code === 1) throw new Error(outcome.stderr);
  const { runDir } = JSON.parse(outcome.stdout).run;
  const path = join(sandbox.dir, runDir);
  return { ...outcome, runDir: path, result: await readResult(path) };
}

function checkOf({ cases: [one] }: Result, id: string) {
  return [...(one?.checks ?? []), ...(one?.shots[0]?.checks ?? [])].find((check) => check.id === id);
}

const studio = (limit: string) => `    type: studio\n    promptLimit: ${limit}\n`;

describe('a prompt that is longer than what the model reads', () => {
  test('asks for nothing that stands behind, in result, reports and terminal', async () => {
    await using sandbox = await createSandbox();
    await prepare(sandbox, studio('sdxl'));
    const { result, runDir } = await run(sandbox, '--no-images');
    expect(checkOf(result, 'year')).toMatchObject({
      status: 'fail',
      reason: {
        text: expect.stringMatching(/^Asked, but not read: "2019" stands at token \d+; SDXL reads 75\.$/),
      },
    });
    expect(result.targets[0]?.capabilities.promptLimit).toMatchObject([{ family: 'sdxl', max: 75 }]);
    const read = (name: string) => readFile(join(runDir, name), 'utf8');
    expect(await read('report.html')).toContain('read up to here: 75 tokens');
    expect(await read('report.html')).toContain('прочитано досюди: 75 токенів');
    expect(await read('report.html')).toContain('75 CLIP tokens, then cuts (huggingface/diffusers@58eb52c');
    expect(await read('report.html')).toContain('The model reads 75 of');
    expect(await read('junit.xml')).toContain('front: Asked, but not read: "2019"');
    expect(await read('summary.md')).toContain('Asked, but not read: "2019"');
    const { stdout } = await sandbox.run('report', runDir);
    expect(stdout).toMatch(
      /reading +front: Asked, but not read: "2019" stands at token \d+; SDXL reads\s+75\./,
    );
  });

  test('is found by a tokenizer to the token, again when it is scored again', async () => {
    await using sandbox = await createSandbox();
    const tokenizer = tokenizerOfWords(rulesFirstWords, rulesFirstEndings);
    await prepare(sandbox, `${studio('flux-schnell')}    tokenizer: t5/tokenizer.json\n`);
    await mkdir(join(sandbox.dir, 't5'));
    await writeFile(join(sandbox.dir, 't5', 'tokenizer.json'), JSON.stringify(tokenizer));
    const { result, runDir } = await run(sandbox, '--no-images');
    const words = 'Asked, but not read: "2019" stands at token 282; FLUX.1 schnell reads 255.';
    expect(checkOf(result, 'year')?.reason.text).toBe(words);
    await rm(join(sandbox.dir, 't5'), { recursive: true });
    await sandbox.run('score', runDir);
    expect(checkOf(await readResult(runDir), 'year')?.reason.text).toBe(words);
    expect(JSON.stringify(result)).not.toContain(sandbox.dir);
  });

  test('is counted by the tokenizer that the run began with when it is gone on with', async () => {
    await using sandbox = await createSandbox();
    const write = (words: readonly string[]) =>
      writeFile(join(sandbox.dir, 't5.json'), JSON.stringify(tokenizerOfWords(words, rulesFirstEndings)));
    await prepare(sandbox, `${studio('flux-schnell')}    tokenizer: t5.json\n`);
    await write(rulesFirstWords);
    const flags = ['--angle', 'front', 'rear', '--no-measure', '--max-pictures', '1'];
    const { runDir } = await run(sandbox, ...flags);
    for (const change of [() => write(['other']), () => rm(join(sandbox.dir, 't5.json'))]) {
      await change();
      const { stderr } = await sandbox.run('run', '--resume');
      expect(stderr).not.toContain('tokenizer');
      expect(checkOf(await readResult(runDir), 'year')?.reason.text).toContain('"2019" stands at token 282');
    }
    const { cases } = await readResult(runDir);
    expect(cases[0]?.shots.map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  test('is doubted by estimate, in words and not in the score', async () => {
    await using sandbox = await createSandbox();
    await prepare(sandbox, studio('flux-schnell'));
    const { result } = await run(sandbox, '--no-images');
    await prepare(sandbox, studio('flux-dev'));
    const whole = (await run(sandbox, '--no-images')).result;
    expect(result.cases[0]?.score).toBe(whole.cases[0]?.score);
    const warnings = result.cases[0]?.shots[0]?.warnings.map(({ text }) => text) ?? [];
    expect(warnings).toContain(
      'Asked, but perhaps not read: "2019" stands between token 217 and 302; FLUX.1 schnell reads 255.',
    );
  });
});

describe('a targets file', () => {
  test.each([
    ['    promptLimit: sdxxl\n', 'targets.yaml:4'],
    ['    promptLimit:\n      unit: words\n      max: 3\n      beyond: cut\n', 'targets.yaml:5'],
    ['    promptLimit: sdxl\n    tokenizer: nowhere.json\n', 'The tokenizer'],
  ])('with %j is refused', async (lines, words) => {
    await using sandbox = await createSandbox();
    await prepare(sandbox, `    type: studio\n${lines}`);
    const { code, stderr } = await sandbox.run('run', ...quick, '--targets', 'targets.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });
});

describe('a service that refuses long prompts', () => {
  const openai = ({ origin }: TestService) =>
    `    type: openai\n    model: dall-e-2\n    baseUrl: ${origin}\n    size: 640x480\n`;
  const answer = async () => ({ body: { data: [{ b64_json: (await jpeg(1)).toString('base64') }] } });
  const ofLength = (length: number) => `{{brand}} ${'x'.repeat(length - 'Renault '.length)}`;
  const asked = ({ sent }: TestService) => sent.filter(({ method }) => method === 'POST').length;

  test('is not sent one of 1,001 characters, and the picture is errored', async () => {
    await using sandbox = await createSandbox();
    const service = await startService(answer);
    await prepare(sandbox, openai(service), ofLength(1001));
    const { code, result } = await run(sandbox);
    expect(asked(service)).toBe(0);
    expect(code).toBe(2);
    expect(result.cases[0]?.shots[0]).toMatchObject({
      status: 'errored',
      attempts: [],
      error: {
        code: 'prompt-too-long',
        message: 'The prompt has 1,001 characters; dall-e-2 takes 1,000.',
      },
    });
    const plan = await sandbox.run('plan', ...quick, '--targets', 'targets.yaml');
    expect(plan.stdout).toContain(
      '0 addresses of more than 8192 bytes, 1 prompt that the service would refuse',
    );
  });

  test('is sent one of 1,000', async () => {
    await using sandbox = await createSandbox();
    const service = await startService(answer);
    await prepare(sandbox, openai(service), ofLength(1000));
    const { result } = await run(sandbox);
    expect(asked(service)).toBe(1);
    expect(result.cases[0]?.shots[0]?.error).toBeNull();
  });
});

test('nothing is said against a prompt where nobody knows what the model reads, but once a run', async () => {
  await using sandbox = await createSandbox();
  const service = await startService(async () => ({ body: await jpeg(1) }));
  await prepare(sandbox, `    type: openai\n    model: seedream\n    baseUrl: ${service.origin}\n`);
  const { result, runDir } = await run(sandbox, '--no-images', '--angle', 'front', 'rear');
  expect(checkOf(result, 'year')?.status).toBe('pass');
  expect(result.run.unknownLimit).toEqual({ prompts: 2, overClip: 2, overT5: { low: 0, high: 2 } });
  const said =
    'How much of a prompt this model reads is not known. 2 of 2 prompts are longer than 75 CLIP tokens';
  expect((await sandbox.run('report', runDir)).stdout.replaceAll('\n', ' ').split(said)).toHaveLength(2);
  expect(await readFile(join(runDir, 'report.html'), 'utf8')).toContain(said);
});
