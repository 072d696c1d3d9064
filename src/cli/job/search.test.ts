import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  entity,
  filePage,
  startWikimedia,
  statement,
  type Wikimedia,
  type WikimediaServer,
} from '../../generator/web-knowledge/wikimedia.fixture.ts';
import { findClosedPort } from '../../http/loopback-server.fixture.ts';
import { type Result, resultSchema } from '../../model/result.ts';
import { createSandbox, type Sandbox } from '../cli.fixture.ts';

const makers = {
  Renault: ['Q6686', 'French multinational automobile manufacturer'],
  'Mercedes-Benz': ['Q36008', 'German automotive brand'],
  'Great Wall': ['Q13360264', 'Chinese automobile manufacturer'],
  BMW: ['Q26678', 'German automobile and motorcycle manufacturer'],
  Peugeot: ['Q6742', 'French automotive brand'],
} as const;

const photos = [
  '2019 Renault Clio V, front view, red.jpg',
  'Mercedes-Benz E-Class (W213) 2021.jpg',
  'Great Wall Haval H6 2020 white.jpg',
  'BMW X5 (G05) 2022 in black, NOT blue.jpg',
  'Peugeot 308 II 2020.jpg',
];

/** Knows the five cars of the full suite. */
const wikimedia: Wikimedia = {
  entities: Object.fromEntries(
    Object.entries(makers).map(([name, [id, what]]) => [name, [entity(id, name, what)]]),
  ),
  logos: Object.fromEntries(
    Object.entries(makers).map(([name, [id]]) => [id, [statement(`${name} logo.svg`)]]),
  ),
  files: Object.fromEntries(
    Object.keys(makers).map((name) => [
      `File:${name} logo.svg`,
      filePage(`${name} logo.svg`, {
        mime: 'image/svg+xml',
        metadata: { LicenseShortName: 'Public domain' },
      }),
    ]),
  ),
  photos: photos.map((name) =>
    filePage(name, { metadata: { ImageDescription: '<b onclick="alert(1)">A red Toyota</b> at night' } }),
  ),
};

function nameServer(sandbox: Sandbox, apiUrl: string): void {
  sandbox.env['CAR_EVAL_WIKIDATA_URL'] = apiUrl;
  sandbox.env['CAR_EVAL_COMMONS_URL'] = apiUrl;
  sandbox.env['CAR_EVAL_CONTACT'] = 'tests@example.org';
}

async function createSearchSandbox(): Promise<Sandbox & { readonly server: WikimediaServer }> {
  const server = await startWikimedia(wikimedia);
  const sandbox = await createSandbox();
  nameServer(sandbox, server.apiUrl);
  return { ...sandbox, server };
}

const readRunFile = (sandbox: Sandbox, file: string) =>
  readFile(join(sandbox.dir, 'reports/latest', file), 'utf8');

async function readLatest(sandbox: Sandbox): Promise<Result> {
  return resultSchema.parse(JSON.parse(await readRunFile(sandbox, 'result.json')));
}

describe('car-eval run --search web', () => {
  test('brings facts and references into the prompt, the report and the events', async () => {
    await using sandbox = await createSearchSandbox();
    const { code, stderr } = await sandbox.run('run', '--suite', 'quick', '--search', 'web', '--verbose');
    const [clio] = (await readLatest(sandbox)).cases;
    expect(code).toBe(0);
    expect(stderr).toContain('[AsyncSearch] Logo info found');
    expect(stderr).toContain('[AsyncSearch] Reference photo found');
    expect(clio?.shots[0]?.prompt).toContain('as built in the real 2019 Renault Clio V.');
    expect(
      clio?.references?.map(({ kind, title, author, licence }) => [kind, title, author, licence]),
    ).toEqual([
      ['logo', 'Renault logo', 'Vauxford', 'Public domain'],
      ['photo', '2019 Renault Clio V, front view, red', 'Vauxford', 'CC BY-SA 4.0'],
    ]);
    const html = await readRunFile(sandbox, 'report.html');
    expect(html).toContain('href="https://commons.wikimedia.org/wiki/File:Renault_logo.svg"');
    expect(html).toContain('CC BY-SA 4.0');
    expect(html).not.toMatch(/<img[^>]+wikimedia/);
    const events = await readRunFile(sandbox, 'events.jsonl');
    expect(events).toContain('"source":"https://commons.wikimedia.org/wiki/File:Renault_logo.svg"');
  });

  test('its prompts ask for everything still: 100 in every dimension of every case', async () => {
    await using sandbox = await createSearchSandbox();
    const { code } = await sandbox.run('run', '--no-images', '--search', 'web');
    const { cases } = await readLatest(sandbox);
    expect(code).toBe(0);
    const asked = cases.map(({ id, dimensions }) => [
      id,
      dimensions.consistency.asked?.least,
      dimensions.relevance.asked?.least,
      dimensions.logo.asked?.least,
    ]);
    expect(asked).toEqual(cases.map(({ id }) => [id, 100, 100, 100]));
    expect(cases.map(({ references }) => references?.length)).toEqual([2, 2, 2, 1, 2]);
    expect(cases.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  test('asks for each maker and car once, however often they are drawn', async () => {
    await using sandbox = await createSearchSandbox();
    const args = ['run', '--suite', 'quick', '--no-images', '--search', 'web'];
    await sandbox.run(...args, '--repeat', '3');
    expect(sandbox.server.hits()).toBe(4);
    expect(new Set(sandbox.server.asked.map(({ userAgent }) => userAgent))).toEqual(
      new Set([expect.stringMatching(/^car-eval\/[\d.]+ \(tests@example\.org\)$/)]),
    );
  });

  test('a resumed run asks with the words it began with, though the web has gone', async () => {
    await using sandbox = await createSearchSandbox();
    sandbox.interruptAt(/renault-clio (front|side)/);
    await sandbox.run('run', '--suite', 'quick', '--sequential', '--search', 'web');
    nameServer(sandbox, `http://127.0.0.1:${await findClosedPort()}/w/api.php`);
    const { code } = await sandbox.run('run', '--resume');
    const [clio] = (await readLatest(sandbox)).cases;
    expect(code).toBe(0);
    expect(clio?.warnings).toEqual([]);
    for (const shot of clio?.shots ?? []) expect(shot.prompt).toContain('2019 Renault Clio V.');
  });

  test('with the web down: the catalogue, an event, a warning, and the run finishes', async () => {
    await using sandbox = await createSandbox();
    nameServer(sandbox, `http://127.0.0.1:${await findClosedPort()}/w/api.php`);
    const { code, stderr } = await sandbox.run(
      'run',
      '--suite',
      'quick',
      '--search',
      'web',
      '--max-retries',
      '0',
      '--verbose',
    );
    const [clio] = (await readLatest(sandbox)).cases;
    expect(code).toBe(0);
    expect(clio).toMatchObject({ status: 'ok', passed: true });
    expect(clio?.references).toBeUndefined();
    expect(clio?.shots[0]?.prompt).toContain('diamond');
    expect(clio?.shots[0]?.prompt).not.toContain('as built in the real');
    expect(clio?.warnings.map(({ code, text }) => [code, text.slice(0, 32)])).toEqual([
      ['search-failed', 'Logo of Renault from the catalog'],
      ['search-failed', 'No photograph of Renault Clio: 1'],
    ]);
    expect(await readRunFile(sandbox, 'events.jsonl')).toContain('"type":"search-failed"');
    expect(stderr).toContain('[AsyncSearch] Logo of Renault from the catalogue:');
    expect(stderr).toContain('[AsyncSearch] Logo info found');
    expect(stderr).not.toContain('Reference photo found');
  });

  test.each([[undefined], ['me'], ['a@b.test\r\nX-Evil: 1'], ['ftp://me.test'], ['(me@example.org)']])(
    'is refused with the contact %j',
    async (contact) => {
      await using sandbox = await createSearchSandbox();
      const flags = contact === undefined ? [] : ['--search-contact', contact];
      delete sandbox.env['CAR_EVAL_CONTACT'];
      const { code, stderr } = await sandbox.run('run', '--suite', 'quick', '--search', 'web', ...flags);
      expect(code).toBe(1);
      expect(stderr).toContain('--search-contact you@example.org');
      expect(sandbox.server.hits()).toBe(0);
    },
  );

  test('is refused with an address of the environment that is none', async () => {
    await using sandbox = await createSearchSandbox();
    sandbox.env['CAR_EVAL_COMMONS_URL'] = 'commons';
    const { code, stderr } = await sandbox.run('run', '--suite', 'quick', '--search', 'web');
    expect(code).toBe(1);
    expect(stderr).toContain('CAR_EVAL_COMMONS_URL');
  });
});

test('nothing is looked up unless it is asked for, and a plan never does', async () => {
  await using sandbox = await createSearchSandbox();
  await sandbox.run('run', '--suite', 'quick', '--no-images');
  const { code, stdout } = await sandbox.run('plan', '--suite', 'quick', '--search', 'web');
  expect(code).toBe(0);
  expect(stdout).toContain('may gain a sentence');
  expect(sandbox.server.hits()).toBe(0);
});
