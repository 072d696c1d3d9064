import { z } from 'zod';
import { judgeQuestions } from '../../judge/facts.ts';
import type { JudgedLook } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';

type Look = NonNullable<Observation['looks']>[number];

/** What a look keeps beside its answer. A member of another form is as good as none. */
const valueSchema = z.object({
  question: z.string().catch(''),
  look: z.int().min(0).catch(0),
  said: z.string().catch(''),
  method: z.string().nullable().default(null).catch(null),
  code: z.string().nullable().default(null).catch(null),
  isTurned: z.boolean().nullable().default(null).catch(null),
  crop: z.string().nullable().default(null).catch(null),
  sheet: z.string().nullable().default(null).catch(null),
  makers: z.array(z.string()).default([]).catch([]),
});
type LookValue = z.output<typeof valueSchema>;

/** One look as it was kept, with the words it was asked in. */
export function readLook({ answer, p, value }: Look): JudgedLook {
  const kept = valueSchema.parse(value ?? {});
  const { question, look, said, method, code, isTurned, crop } = kept;
  return {
    ...{ question, look, said, method, code, isTurned, crop, answer },
    p: p ?? null,
    wording: wordingOf(kept),
    sheet: sheetOf(kept),
  };
}

function wordingOf({ question, look }: LookValue): string | null {
  const { wordings } = judgeQuestions.find(({ id }) => id === question) ?? {};
  return wordings?.[look % wordings.length] ?? null;
}

function sheetOf({ sheet, makers, said }: LookValue): JudgedLook['sheet'] {
  if (sheet === null) return null;
  const chosen = makers.indexOf(said);
  return { path: sheet, makers, chosen: chosen === -1 ? null : chosen };
}
