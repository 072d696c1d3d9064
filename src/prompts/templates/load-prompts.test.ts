import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFolder } from '../../cases/case-folder.fixture.ts';
import { Stop } from '../../errors.ts';
import { builtInPrompt, loadPrompts, PromptsInvalid, pickPrompt } from './load-prompts.ts';
import { makeFacts } from './templates.fixture.ts';

const load = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const cwd = writeFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`mine/${name}`, text])),
  );
  return loadPrompts({ dir: 'mine', cwd });
};

const problemsOf = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const error = await load(files).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(PromptsInvalid);
  return error as PromptsInvalid;
};

describe('a folder of prompts', () => {
  test('holds one a file, beside the one that comes with the program', async () => {
    const prompts = await load({
      'prompts/better.hbs': '{{brand}}{{> paint}}',
      'prompts/now.hbs': '{{model}}',
      'prompts/now.negative.hbs': 'no {{join rivals}}',
      'prompts/partials/paint.hbs': ', {{color}}',
      'prompts/readme.md': 'none of them',
      'prompts/.hidden.hbs': '{{nor this}}',
    });
    expect([...prompts.keys()]).toEqual(['better', 'built-in', 'now']);
    expect(pickPrompt(prompts, 'better').render(makeFacts())).toMatchObject({ prompt: 'Renault, blue' });
    expect(pickPrompt(prompts, 'now').render(makeFacts())).toMatchObject({
      prompt: 'Clio',
      negativePrompt: 'no Toyota, Honda',
    });
    expect(pickPrompt(prompts, 'better').file).toBe('mine/prompts/better.hbs');
  });

  test('may be missing', async () => {
    expect([...(await load({ 'cars.yaml': '' })).keys()]).toEqual([builtInPrompt]);
    expect([...(await loadPrompts({ dir: null, cwd: '/' })).keys()]).toEqual([builtInPrompt]);
  });

  test('may replace what comes with the program', async () => {
    const prompts = await load({ 'prompts/built-in.hbs': 'ours: {{brand}}' });
    expect(pickPrompt(prompts, builtInPrompt).render(makeFacts())).toMatchObject({ prompt: 'ours: Renault' });
  });

  test('knows what was meant by a name it does not have', async () => {
    const prompts = await load({ 'prompts/better.hbs': '{{brand}}' });
    expect(() => pickPrompt(prompts, 'beter')).toThrow(
      new Stop(
        'bad-usage',
        'There is no prompt `beter`, did you mean `better`?',
        'There are: better, built-in. Each is a file prompts/NAME.hbs.',
      ),
    );
    expect(() => pickPrompt(prompts, 'constructor')).toThrow('There is no prompt `constructor`.');
  });
});

describe('the faults of a folder', () => {
  test('are told all at once, in the order of files and lines', async () => {
    const { problems, message, code } = await problemsOf({
      'prompts/b.hbs': '{{colr}}\n{{brnd}}',
      'prompts/a.hbs': '{{brand',
      'prompts/a.negative.hbs': '{{rivls}}',
      'prompts/partials/p.hbs': '{{#if',
      'prompts/My Prompt.hbs': '{{brand}}',
      'prompts/latin1.hbs': Uint8Array.from([0x7b, 0xe9, 0x7d]),
    });
    expect([code, message]).toEqual(['bad-config', '7 problems in 6 files of prompts.']);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'mine/prompts/My Prompt.hbs:1',
      'mine/prompts/a.hbs:1',
      'mine/prompts/a.negative.hbs:1',
      'mine/prompts/b.hbs:1',
      'mine/prompts/b.hbs:2',
      'mine/prompts/latin1.hbs:1',
      'mine/prompts/partials/p.hbs:1',
    ]);
  });

  test('are told of a folder that has the name of a prompt', async () => {
    const { problems } = await problemsOf({ 'prompts/a.hbs/b.txt': 'x' });
    expect(problems).toMatchObject([{ file: 'mine/prompts/a.hbs' }]);
  });
});

describe('a digest', () => {
  const digest = async (files: Readonly<Record<string, string>>) => (await load(files)).get('a')?.digest;
  const usual = { 'prompts/a.hbs': '{{brand}}\n{{> p}}', 'prompts/partials/p.hbs': '{{color}}' };

  test('is the same for the same templates, on every system', async () => {
    const first = await digest(usual);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest({ ...usual, 'prompts/a.hbs': '\ufeff{{brand}}\r\n{{> p}}' })).toBe(first);
    expect(await digest({ ...usual, 'prompts/b.hbs': 'another', 'prompts/partials/q.hbs': 'unused' })).toBe(
      first,
    );
  });

  test('is another for another prompt, partial or negative prompt', async () => {
    const digests = await Promise.all([
      digest(usual),
      digest({ ...usual, 'prompts/a.hbs': '{{brand}} \n{{> p}}' }),
      digest({ ...usual, 'prompts/partials/p.hbs': '{{colour}}' }),
      digest({ ...usual, 'prompts/a.negative.hbs': 'blurry' }),
    ]);
    expect(new Set(digests).size).toBe(4);
  });
});

test('the text of a file is kept, to be written out', async () => {
  const { text, file } = pickPrompt(await loadPrompts({ dir: null, cwd: process.cwd() }), builtInPrompt);
  expect(text).toContain('{{brand}} {{model}}');
  expect(file).toBe(join('cases', 'prompts', 'built-in.hbs').replaceAll('\\', '/'));
});
