import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseYaml, problemsOf, writeFolder } from './case-folder.fixture.ts';
import { loadSuite } from './load-cases.ts';

describe('a file', () => {
  test('of more than 256 KB is refused', async () => {
    const dir = writeFolder({ 'a.yaml': `${caseYaml('a')}# ${'x'.repeat(256 * 1024)}` });
    expect(await problemsOf(loadSuite({ dir }))).toMatchObject([
      { line: 1, column: 1, message: 'The file is too large.', expected: 'at most 256 KB' },
    ]);
  });

  test('that is not UTF-8 is refused at its first wrong byte', async () => {
    const dir = writeFolder({
      'a.yaml': Buffer.concat([Buffer.from('id: a\nwhy: "caf'), Buffer.of(0xe9), Buffer.from('"\n')]),
      'b.yaml': Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('id: b\n', 'utf16le')]),
    });
    expect(await problemsOf(loadSuite({ dir }))).toMatchObject([
      { line: 2, column: 10, message: 'The file is not UTF-8 text.' },
      { line: 1, column: 1, message: 'The file is not UTF-8 text.' },
    ]);
  });

  test('may start with a byte-order mark and end its lines as Windows does', async () => {
    const text = `\uFEFF${caseYaml('a').replaceAll('\n', '\r\n')}`;
    expect((await loadSuite({ dir: writeFolder({ 'a.yaml': text }) })).cases).toHaveLength(1);
  });

  test('with a byte-order mark and Windows lines has its problems where an editor shows them', async () => {
    const text = `\uFEFF${caseYaml('a', { id: 'b' }).replaceAll('\n', '\r\n')}`;
    const problems = await problemsOf(loadSuite({ dir: writeFolder({ 'a.yaml': text }) }));
    expect(problems).toMatchObject([{ line: 1, column: 5, sourceLine: 'id: b' }]);
  });

  test('that is a folder, or a link to itself, is refused', async (context) => {
    const dir = writeFolder({ 'b.yaml/c.txt': 'x', 'ok.yaml': caseYaml('ok') });
    try {
      symlinkSync('loop.yaml', join(dir, 'loop.yaml'));
    } catch {
      context.skip('links need a privilege on this system');
    }
    const problems = await problemsOf(loadSuite({ dir }));
    expect(problems.map(({ message, found }) => [message, found])).toEqual([
      [expect.any(String), expect.any(String)],
      ['The file cannot be read.', 'a link that leads to itself'],
    ]);
  });

  test.each([
    ['nothing', '', 'nothing'],
    ['a comment', '# nothing yet\n', 'nothing'],
    ['a word', 'car\n', '`car`'],
  ])('that holds %s is refused as a whole', async (_name, text, found) => {
    const problems = await problemsOf(loadSuite({ dir: writeFolder({ 'a.yaml': text }) }));
    expect(problems).toMatchObject([
      { line: 1, column: 1, found, message: 'The file is of the wrong kind.' },
    ]);
  });

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['dashes', '- '.repeat(20_000)],
    ['maps', `why: ${'{a: '.repeat(60)}x${'}'.repeat(60)}`],
  ])('of very deep %s is refused', async (_name, text) => {
    const problems = await problemsOf(loadSuite({ dir: writeFolder({ 'a.yaml': text }) }));
    expect(problems.length).toBeGreaterThan(0);
  });

  test('whose alias holds itself is refused', async () => {
    const problems = await problemsOf(loadSuite({ dir: writeFolder({ 'a.yaml': 'id: a\nwhy: &w [*w]\n' }) }));
    expect(problems.length).toBeGreaterThan(0);
  });

  test('may use an alias or two', async () => {
    const text = `${caseYaml('a', { angles: '&views [front]' })}logo: { accept: [&own Renault, Dacia], confusable: [Toyota] }\ntitle: *own\n`;
    expect((await loadSuite({ dir: writeFolder({ 'a.yaml': text }) })).cases[0]?.title).toBe('Renault');
  });

  test('with thousands of unknown keys reports a hundred of them', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: x\n`).join('');
    const problems = await problemsOf(loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a') + keys }) }));
    expect(problems).toHaveLength(100);
  });

  test('with a hundred thousand times the same key is refused', async () => {
    const dir = writeFolder({ 'a.yaml': `car: {${'a,'.repeat(100_000)}}\n` });
    const problems = await problemsOf(loadSuite({ dir }));
    expect(problems.some(({ message }) => message.startsWith('The key `a` is given twice'))).toBe(true);
    expect(problems.length).toBeLessThan(200);
  });

  test.each(['!!js/function x', '!include secret.yaml', '!!binary aGk='])(
    'with the tag %s is refused',
    async (why) => {
      const problems = await problemsOf(
        loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a', { why }) }) }),
      );
      expect(problems).toMatchObject([{ line: 2, column: 6, expected: 'values without a `!tag`' }]);
    },
  );

  test('with an escaped control character in a text is refused', async () => {
    const problems = await problemsOf(
      loadSuite({ dir: writeFolder({ 'a.yaml': caseYaml('a', { why: '"a\\u001b[31m"' }) }) }),
    );
    expect(problems).toMatchObject([{ line: 2, column: 6, message: 'The text holds a control character.' }]);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'with the key %s gains nothing by it',
    async (key) => {
      const dir = writeFolder({ 'a.yaml': `${caseYaml('a')}${key}: { polluted: yes }\n` });
      expect(await problemsOf(loadSuite({ dir }))).toMatchObject([{ line: 5, column: 1, path: key }]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});
