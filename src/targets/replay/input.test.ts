import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReplayInput } from './input.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'replay-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function read(content: string) {
  const path = join(dir, 'saved.json');
  await writeFile(path, content);
  return readReplayInput(path);
}

test('a response of the backend is one answer with status 200', async () => {
  const body = { success: true, images: [] };
  expect(await read(JSON.stringify(body))).toEqual({
    kind: 'single',
    label: 'saved.json',
    answer: { status: 200, body },
  });
});

test('a recorded answer keeps its status, and a body that was no JSON', async () => {
  const answer = { status: 500, body: '<h1>Server Error</h1>' };
  expect(await read(JSON.stringify(answer))).toEqual({ kind: 'single', label: 'saved.json', answer });
});

test('a map by case id may hold both forms', async () => {
  const input = await read(
    JSON.stringify({ 'bmw-x5': { status: 404, body: null }, 'renault-clio': { images: [] } }),
  );
  expect(input).toEqual({
    kind: 'map',
    label: 'saved.json',
    answers: new Map([
      ['bmw-x5', { status: 404, body: null }],
      ['renault-clio', { status: 200, body: { images: [] } }],
    ]),
  });
});

test.each(['__proto__', 'constructor', 'toString'])('an entry called %s is one like others', async (id) => {
  const input = await read(`{"${id}": {"status": 404, "body": null}, "b": {"images": []}}`);
  expect(input.kind === 'map' && [...input.answers.keys()]).toEqual([id, 'b']);
  await expect(read(`{"${id}": 3}`)).rejects.toThrow(`at \`${id}\`, got 3`);
});

test.each([
  ['{"bmw-x5": 3}', /at `bmw-x5`, got 3/],
  ['{}', /expected one response of the backend .* got an object with no keys/],
  ['[1, 2]', /got a list of 2/],
  ['{"a": ', /expected JSON, got a fault/],
])('%s is refused with what was expected', async (content, message) => {
  await expect(read(content)).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringMatching(message),
  });
});

test('a missing file and a folder are told apart', async () => {
  await expect(readReplayInput(join(dir, 'none.json'))).rejects.toThrow(/found nothing/);
  await expect(readReplayInput(dir)).rejects.toThrow(/<case>\/<angle>/);
});
