import { describe, expect, test } from 'vitest';
import { verdictFileSchema } from '../../../../model/verdict.ts';
import { listPlaces } from '../order.ts';
import { mergeCommand, nameFile, writeVerdictFile } from './export-file.ts';
import { importFile } from './import-file.ts';
import { makeCard, makeVerdict } from './review.fixture.ts';

const places = listPlaces([makeCard('clio', 'a')]);
const read = (text: string) => importFile(new Blob([text]), 'run-1', places);
const event = makeVerdict();

describe('importFile', () => {
  test('takes in what was exported', async () => {
    const text = writeVerdictFile('run-1', 'anna', [event]);
    expect(verdictFileSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(await read(text)).toEqual({
      file: { schemaVersion: 1, run: 'run-1', rater: 'anna', events: [event] },
      isCarried: false,
    });
  });

  test.each([
    ['', 'notJson'],
    ['<script>alert(1)</script>', 'notJson'],
    ['{"schemaVersion":1', 'notJson'],
    ['null', 'notVerdicts'],
    ['[1e999]', 'notVerdicts'],
    [writeVerdictFile('run-1', '../../etc/passwd', []), 'notVerdicts'],
    [writeVerdictFile('run-1', 'anna', [{ ...event, image: '"><img src=x>' }]), 'notVerdicts'],
    ['{"__proto__":{"rater":"anna"}}', 'notVerdicts'],
    [`${'['.repeat(200_000)}`, 'notJson'],
  ])('refuses %.40s', async (text, problem) => {
    expect(await read(text)).toEqual({ problem });
  });

  test('does not read a file that is too large', async () => {
    const text = () => expect.fail('read all the same');
    const file = { size: 48 * 1024 * 1024 + 1, text };
    expect(await importFile(file, 'run-1', places)).toEqual({ problem: 'tooLarge' });
  });

  test('refuses the file of another run that is about other pictures', async () => {
    expect(await read(writeVerdictFile('run-0', 'anna', [makeVerdict({ image: 'b'.repeat(64) })]))).toEqual({
      problem: 'otherRun',
    });
  });

  test('takes from another run what is about the same pictures, and says where it comes from', async () => {
    const other = makeVerdict({ id: 'event-0002', image: 'b'.repeat(64) });
    expect(await read(writeVerdictFile('run-0', 'anna', [event, other]))).toEqual({
      file: { schemaVersion: 1, run: 'run-1', rater: 'anna', events: [{ ...event, carriedFrom: 'run-0' }] },
      isCarried: true,
    });
  });

  test('skips the mark that some editors put before a text', async () => {
    expect(await read(`\ufeff${writeVerdictFile('run-1', 'anna', [])}`)).toHaveProperty('file');
  });
});

describe('mergeCommand', () => {
  test('names the run and the exported file', () => {
    expect(mergeCommand('20261125T000000Z-x7f2', 'Оля.json')).toBe(
      'car-eval review merge 20261125T000000Z-x7f2 Оля.json',
    );
  });

  test('quotes what a shell would take for more than a word', () => {
    expect(mergeCommand("x; rm '-rf' $HOME", 'anna.json')).toBe(
      "car-eval review merge 'x; rm '\\''-rf'\\'' $HOME' anna.json",
    );
  });
});

test('no two files that are exported have one name, which a browser would change on its own', () => {
  const now = Date.UTC(2026, 10, 29, 14, 5, 12, 34);
  expect(nameFile('Оля', now)).toBe('Оля-20261129-140512034.json');
  expect(nameFile('Оля', now + 1)).not.toBe(nameFile('Оля', now));
});
