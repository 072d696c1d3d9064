import { describe, expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { hostileResult } from '../hostile-result.fixture.ts';
import { richResult } from '../rich-result.fixture.ts';
import { renderJunit } from './render-junit.ts';

describe('renderJunit', () => {
  test('counts failed cases as failures and errored ones as errors', () => {
    expect(renderJunit(storeInMemory(richResult()))).toContain(
      '<testsuite name="car-eval studio" timestamp="2026-11-23T18:45:02.000Z" tests="4" failures="2" errors="1" skipped="0">',
    );
  });

  test('gives the reasons of a failure and the time in seconds', () => {
    const xml = renderJunit(storeInMemory(richResult()));
    expect(xml).toContain('<testcase classname="studio" name="bmw-x5" time="1.02">');
    expect(xml).toContain(
      '<failure message="front: paint-color fails, expected red paint, measured green"/>',
    );
  });

  test('names the samples of a case apart', () => {
    const xml = renderJunit(
      storeInMemory(makeResult({ cases: [makeSeriesResult(), makeSeriesResult({ sample: 2 })] })),
    );
    expect(xml).toContain('name="renault-clio"');
    expect(xml).toContain('name="renault-clio (sample 2)"');
  });

  test('gives the same bytes twice', () => {
    expect(renderJunit(storeInMemory(richResult()))).toBe(renderJunit(storeInMemory(richResult())));
  });

  test('holds no character that XML cannot', () => {
    const xml = renderJunit(storeInMemory(hostileResult('\0\u0008\u001b\ud800"><failure/>\uffff')));
    expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
    expect(xml).not.toContain('"><failure/>');
  });
});
