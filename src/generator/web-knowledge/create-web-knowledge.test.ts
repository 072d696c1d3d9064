import { describe, expect, test } from 'vitest';
import { findClosedPort } from '../../http/loopback-server.fixture.ts';
import { clioCar } from '../../model/case.fixture.ts';
import { knowledgeAt } from './web-knowledge.fixture.ts';
import {
  entity,
  filePage,
  type Misbehave,
  renaultWikimedia,
  sendJson,
  startWikimedia,
  statement,
} from './wikimedia.fixture.ts';

describe('createWebKnowledge', () => {
  test('finds the logo in use: the words stay the catalogue’s, the page is the source', async () => {
    const { knowledge } = knowledgeAt((await startWikimedia()).apiUrl);
    const { facts, reference, problem } = await knowledge.logoFacts('Renault');
    const page = 'https://commons.wikimedia.org/wiki/File:Renault_2021.svg';
    expect(problem).toBeNull();
    expect(facts).toMatchObject({
      look: 'upright chrome diamond outline with a hollow centre',
      source: page,
    });
    expect(reference).toEqual({
      kind: 'logo',
      title: 'Renault 2021',
      description: null,
      author: 'Renault',
      licence: 'Public domain',
      licenceUrl: null,
      pageUrl: page,
      thumbnailUrl: expect.stringMatching(/^https:\/\/upload\.wikimedia\.org\/.*500px/),
      source: 'Wikimedia Commons',
    });
  });

  test('finds a photograph of the car, and writes a hint with its generation', async () => {
    const { knowledge } = knowledgeAt((await startWikimedia()).apiUrl);
    const { facts, reference } = await knowledge.referenceHint(clioCar, ['Renault']);
    expect(facts).toEqual({
      text: 'Proportions and details as built in the real 2019 Renault Clio V',
      source: 'https://commons.wikimedia.org/wiki/File:2019_Renault_Clio_V_front.jpg',
    });
    expect(reference).toMatchObject({
      kind: 'photo',
      author: 'Vauxford',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
      description: 'A Renault Clio of the fifth generation',
    });
  });

  test('asks politely: one request at a time, named, for a width that the servers keep ready', async () => {
    const wikimedia = await startWikimedia();
    const { knowledge } = knowledgeAt(wikimedia.apiUrl);
    await Promise.all([knowledge.logoFacts('Renault'), knowledge.referenceHint(clioCar, ['Renault'])]);
    expect(wikimedia.peak()).toBe(1);
    expect(new Set(wikimedia.asked.map(({ userAgent }) => userAgent))).toEqual(
      new Set(['car-eval/test (test@example.org)']),
    );
    const widths = wikimedia.asked.flatMap(({ params }) => params.getAll('iiurlwidth'));
    expect(widths).toEqual(['500', '500']);
    const search = wikimedia.asked.find(({ params }) => params.has('generator'))?.params;
    expect(search?.get('gsrnamespace')).toBe('6');
    expect(search?.get('gsrsearch')).toBe('"Renault" "Clio" 2019 filetype:bitmap');
  });

  test('asks by another spelling when the name means something else', async () => {
    const wikimedia = await startWikimedia({
      ...renaultWikimedia,
      entities: {
        'Great Wall': [entity('Q12501', 'Great Wall', 'series of fortifications in China')],
        GWM: [entity('Q1', 'GWM', 'Chinese automobile manufacturer')],
      },
      logos: { Q1: [statement('Great Wall Motor.svg')] },
      files: { 'File:Great Wall Motor.svg': filePage('Great Wall Motor.svg') },
    });
    const { knowledge } = knowledgeAt(wikimedia.apiUrl);
    expect((await knowledge.logoFacts('Great Wall')).reference?.title).toBe('Great Wall Motor');
  });

  test.each([
    ['no entity', { entities: {} }],
    ['no statement', { logos: {} }],
    ['no statement in use', { logos: { Q6686: [statement('Old.svg', { until: 2021 })] } }],
    ['no file', { files: {} }],
    [
      'no stated licence',
      {
        files: {
          'File:Renault 2021.svg': filePage('Renault 2021.svg', {
            metadata: { LicenseShortName: undefined },
          }),
        },
      },
    ],
  ])('with %s the catalogue is all there is, and that is no problem', async (_, known) => {
    const { knowledge } = knowledgeAt((await startWikimedia({ ...renaultWikimedia, ...known })).apiUrl);
    const { facts, reference, problem } = await knowledge.logoFacts('Renault');
    expect({ source: facts?.source, reference, problem }).toEqual({
      source: 'catalogue',
      reference: null,
      problem: null,
    });
  });

  test('knows nothing of a maker that is not in the catalogue, and asks nobody', async () => {
    const wikimedia = await startWikimedia();
    const { knowledge } = knowledgeAt(wikimedia.apiUrl);
    expect(await knowledge.logoFacts('Nobody')).toEqual({ facts: null, reference: null, problem: null });
    expect(wikimedia.hits()).toBe(0);
  });
});

describe('a web that does not answer', () => {
  test.each<[string, Misbehave, RegExp]>([
    ['no JSON', (response) => !!response.end('<html>sorry</html>'), /sent no JSON/],
    ['JSON cut short', (response) => !!response.end('{"search": [{"id": "Q66'), /sent no JSON/],
    [
      'JSON of another form',
      (response) => {
        sendJson(response, { search: 'Renault', claims: 7, query: { pages: 'none' } });
        return true;
      },
      /unknown form/,
    ],
    [
      'an error with status 200',
      (response) => {
        sendJson(response, { error: { code: 'badvalue', info: '<b>bad</b>' } });
        return true;
      },
      /reports an error: badvalue/,
    ],
    ['503', (response) => !!response.writeHead(503).end(), /503/],
    ['404', (response) => !!response.writeHead(404).end(), /404/],
    ['a reset', (response) => !!response.destroy(), /connection was lost/],
  ])('%s: the catalogue has the badge, and the reason is told', async (_, misbehave, reason) => {
    const { knowledge } = knowledgeAt((await startWikimedia(renaultWikimedia, misbehave)).apiUrl);
    const logo = await knowledge.logoFacts('Renault');
    expect(logo).toMatchObject({ facts: { source: 'catalogue' }, reference: null });
    expect(logo.problem).toMatch(reason);
    expect(logo.problem).toMatch(/^Logo of Renault from the catalogue: /);
    const photo = await knowledge.referenceHint(clioCar, ['Renault']);
    expect(photo).toMatchObject({ facts: null, reference: null });
    expect(photo.problem).toMatch(/^No photograph of Renault Clio: /);
  });

  test('a port that is closed is asked for one lookup only', async () => {
    const { knowledge, retries } = knowledgeAt(`http://127.0.0.1:${await findClosedPort()}/w/api.php`);
    await knowledge.logoFacts('Renault');
    const tries = retries.length;
    const { problem } = await knowledge.logoFacts('BMW');
    expect(problem).toMatch(/^Logo of BMW from the catalogue: /);
    expect(retries).toHaveLength(tries);
  });

  test('one answer that cannot be read does not end the search', async () => {
    let isFirst = true;
    const wikimedia = await startWikimedia(renaultWikimedia, (response) => {
      if (!isFirst) return false;
      isFirst = false;
      return !!response.end('oops');
    });
    const { knowledge } = knowledgeAt(wikimedia.apiUrl);
    expect((await knowledge.logoFacts('Renault')).problem).not.toBeNull();
    expect((await knowledge.referenceHint(clioCar, ['Renault'])).reference).not.toBeNull();
  });

  test.each<[string, Misbehave]>([
    ['429', (response, _, hit) => hit === 1 && !!response.writeHead(429, { 'retry-after': '3' }).end()],
    [
      'maxlag',
      (response, _, hit) => {
        if (hit !== 1) return false;
        response.setHeader('retry-after', '3');
        sendJson(response, { error: { code: 'maxlag', info: 'Waiting for db1: 6 seconds lagged.' } });
        return true;
      },
    ],
  ])('%s: waits as long as it is told to', async (_, misbehave) => {
    const { knowledge, retries } = knowledgeAt((await startWikimedia(renaultWikimedia, misbehave)).apiUrl);
    expect((await knowledge.logoFacts('Renault')).reference).not.toBeNull();
    expect(retries.map(({ waitMs }) => waitMs)).toEqual([3000]);
  });

  test('a wait beyond the deadline is not begun, and the run asks no more', async () => {
    const wikimedia = await startWikimedia(
      renaultWikimedia,
      (response) => !!response.writeHead(429, { 'retry-after': '60' }).end(),
    );
    const { knowledge, clock } = knowledgeAt(wikimedia.apiUrl);
    const { problem } = await knowledge.logoFacts('Renault');
    await knowledge.referenceHint(clioCar, ['Renault']);
    expect(problem).toMatch(/asks to wait 60 s/);
    expect(wikimedia.hits()).toBe(1);
    expect(clock.now()).toBe(0);
  });
});
