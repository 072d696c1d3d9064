import { describe, expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { hostileResult } from '../hostile-result.fixture.ts';
import { richResult } from '../rich-result.fixture.ts';
import { renderJunit } from './render-junit.ts';

describe('renderJunit', () => {
  test('counts failed cases as failures and errored ones as errors', () => {
    expect(renderJunit(storeInMemory(richResult()))).toMatch(
      /<testsuite name="car-eval studio" timestamp="2026-11-23T18:45:02.000Z" time="[\d.]+" tests="4" failures="2" errors="1" skipped="0">/,
    );
  });

  test('gives the first reason of a failure as its message, all of them as its text, and the time in seconds', () => {
    const blockers = ['The rear is red:\nblue was asked.', 'The score of 20 is below 60.'];
    const one = makeSeriesResult({ passed: false, blockers });
    const xml = renderJunit(storeInMemory(makeResult({ cases: [one] })));
    expect(xml).toContain('<testcase classname="studio" name="renault-clio" time="1.02">');
    expect(xml).toContain('<failure message="The rear is red: blue was asked." type="failed">');
    expect(xml).toContain('<![CDATA[The rear is red: blue was asked.\nThe score of 20 is below 60.]]>');
  });

  test('gives a case without an outcome as one error with its reasons', () => {
    const one = makeSeriesResult({ passed: null, blockers: ['No answer for the side picture: timeout.'] });
    const xml = renderJunit(storeInMemory(makeResult({ cases: [one] })));
    expect(xml).toMatch(/tests="1" failures="0" errors="1" skipped="0"/);
    expect(xml).toContain('<error message="No answer for the side picture: timeout." type="no-outcome">');
  });

  test('gives scores as properties, and what nobody looked at as a skipped test', () => {
    const sight = (id: string, topic: string) => ({ id, topic });
    const coverage = {
      seenShare: 0.28,
      seen: [sight('paint-color', 'paint')],
      unseen: [sight('right-badge', 'badge'), sight('same-car', 'same car')],
    };
    const one = makeSeriesResult({ score: 100, least: 0, coverage });
    const xml = renderJunit(storeInMemory(makeResult({ cases: [one] })));
    expect(xml).toMatch(/tests="2" failures="0" errors="0" skipped="1"/);
    expect(xml).toContain('<property name="least" value="0"/>');
    expect(xml).toContain('<property name="seenShare" value="0.28"/>');
    expect(xml).toMatch(
      /name="renault-clio: badge, same car">\s*<skipped\/>\s*<system-out>\s*<!\[CDATA\[Not looked at: 1 of 3 checks/,
    );
  });

  test('says where the case is written, where that is known', () => {
    const one = makeSeriesResult({ source: { file: 'cars/"a".yaml', line: 7 } });
    const xml = renderJunit(storeInMemory(makeResult({ cases: [one, makeSeriesResult({ id: 'b' })] })));
    expect(xml).toMatch(/name="renault-clio" file="cars\/&quot;a&quot;.yaml" line="7"/);
    expect(xml).not.toMatch(/name="b"[^>]* (?:file|line)=/);
  });

  test('names the samples of a case apart, in a class of their own', () => {
    const xml = renderJunit(
      storeInMemory(makeResult({ cases: [makeSeriesResult(), makeSeriesResult({ sample: 2 })] })),
    );
    expect(xml).toContain('classname="studio.renault-clio" name="renault-clio #1"');
    expect(xml).toContain('classname="studio.renault-clio" name="renault-clio #2"');
  });

  test('gives the same bytes twice', () => {
    expect(renderJunit(storeInMemory(richResult()))).toBe(renderJunit(storeInMemory(richResult())));
  });

  test('holds no character that XML cannot', () => {
    const xml = renderJunit(storeInMemory(hostileResult('\0\u0008\u001b\ud800]]>"><failure/>\uffff')));
    expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
    const outside = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
    expect(outside).not.toContain('"><failure/>');
  });
});
