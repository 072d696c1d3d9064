import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { generation, pass, round } from '../generation/generation.fixture.ts';
import { benchRecording } from '../recording/bench-recording.fixture.ts';
import { renderPage } from './render-page.ts';

test('the same recording gives the same page', () => {
  expect(renderPage(benchRecording())).toBe(renderPage(benchRecording()));
});

test('the page is well-formed HTML', () => {
  const errors: string[] = [];
  parse(renderPage(benchRecording()), { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
});

test('figures stand in it as text, not only as bars', () => {
  const page = renderPage(benchRecording());
  expect(page).toContain('1.01 s, 3.00 times as fast');
  expect(page).toContain('100.0 %, 100 ms a run');
  expect(page).toContain('3 at once: within 5 % of the ideal');
  expect(page).toContain('2026-01-02 03:04:05 UTC');
});

test('words from outside stay words', () => {
  const hostile = '"><script>alert(1)</script>';
  const page = renderPage(
    benchRecording({ generation: [generation({ service: hostile })], command: hostile }),
  );
  expect(page).not.toContain('<script');
});

test('nothing may run, and no style but its own', () => {
  const page = renderPage(benchRecording());
  expect(page).toMatch(
    /Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-/,
  );
  expect(page).not.toMatch(/style="|<link|<img|http:|https:/);
});

test('a part that was not measured is left out, and a service without pictures says so', () => {
  const spoiled = pass(1, [], { missing: 3 });
  const rounds = [round(spoiled, spoiled)];
  const page = renderPage(benchRecording({ generation: [generation({ rounds })], stages: [] }));
  expect(page).toContain('not measured: no round had all its pictures');
  expect(page).not.toContain('own work in a run');
});

test('warnings stand with their advice', () => {
  const page = renderPage(benchRecording());
  expect(page).toContain('few-rounds');
  expect(page).toContain('a median of less is a guess');
});
