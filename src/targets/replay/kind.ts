import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { textSchema } from '../../model/car.ts';
import { defineKind } from '../target-kind.ts';
import { answerableCases } from './answerable-cases.ts';
import { type ReplayInput, readReplayInput } from './input.ts';
import { createPictureReplayTarget } from './pictures.ts';
import { createReplayTarget } from './replay.ts';

export const kind = defineKind({
  keys: {
    input: textSchema.meta({
      description: 'The saved answers, seen from this file.',
      examples: ['response.json'],
    }),
  },
  fields: { input: z.string() },
  toSpec: ({ input }, { dir, toPath }) => ({
    input: toPath(input),
    label: `Replay of ${basename(resolve(dir, input))}`,
  }),
  async open(spec, { home }) {
    const input = await readReplayInput(resolve(home, spec.input));
    return {
      target: createTarget(spec, input),
      shapedBy: { input: withoutUnnamed(input) },
      answerable: (cases, isAlone) => answerableCases(cases, { input, isAlone }),
    };
  },
});

function createTarget(spec: { readonly id: string; readonly label: string }, input: ReplayInput) {
  if (input.kind === 'pictures') return createPictureReplayTarget({ ...spec, ...input, label: spec.label });
  // Which case a lone answer is held against, the choice of cases tells.
  const answers = input.kind === 'map' ? input.answers : { get: () => input.answer };
  return createReplayTarget({ ...spec, answers });
}

/** What nobody is shown shapes no picture. */
function withoutUnnamed(input: ReplayInput) {
  if (input.kind !== 'pictures') return input;
  const { unnamed: _, ...used } = input;
  return used;
}
