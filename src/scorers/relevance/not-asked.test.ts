import { expect, test } from 'vitest';
import { clioCar, makeCase } from '../../model/case.fixture.ts';
import { checkPrompt } from '../scorers.fixture.ts';

const evalCase = makeCase({ car: { ...clioCar, year: null, bodyType: null } });

test.each([
  ['year', 'the case asks for no year'],
  ['body-type', 'the case asks for no body type'],
])(
  '%s does not apply to a case that leaves it out, in either rubric, whatever a prompt says',
  (id, reason) => {
    for (const prompt of ['Renault Clio in blue', '2019 Renault Clio, blue hatchback']) {
      for (const profile of ['strict', 'classic'] as const) {
        expect(checkPrompt(id, prompt, { evalCase, profile })).toMatchObject({
          status: 'not-applicable',
          score: null,
          reason: { text: reason },
        });
      }
    }
  },
);

test('the body in a picture is not looked for where the case leaves it out', () => {
  expect(checkPrompt('body-shown', 'Renault Clio', { evalCase }).status).toBe('not-applicable');
  expect(checkPrompt('body-shown', 'Renault Clio').status).toBe('unmeasured');
});
