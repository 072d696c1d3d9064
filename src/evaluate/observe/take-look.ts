import { redactText } from '../../http/redact.ts';
import { hideSecrets } from '../../model/hide-secrets.ts';
import type { LookContext, Looker } from '../../model/looker.ts';
import { type Observation, observationSchema, type Seen } from '../../model/observation.ts';
import type { AskedLook } from './list-looks.ts';

/**
 * Takes one look, and once more where the source turns out meanwhile to be another one. Never throws for what the source
 * does: then the observation says why nothing was seen.
 */
export async function takeLook(
  looker: Looker,
  { look, pictures, series, evalCase }: AskedLook,
  context: Omit<LookContext, 'evalCase' | 'series'>,
): Promise<Observation> {
  const findRevision = () => looker.questions[look.question]?.revision ?? '';
  let revision = findRevision();
  const complete = ({ meta, ...seen }: Seen): Observation => {
    const observation = { ...look, source: looker.source, ...seen, meta: { ...meta, revision } };
    return hideSecrets(observationSchema.parse(observation), looker.secrets ?? []);
  };
  try {
    for (;;) {
      const seen = await looker.look(look.question, pictures, { ...context, evalCase, series });
      if (revision === findRevision()) return complete(seen);
      revision = findRevision();
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return complete({ answer: null, failed: true, why: `not looked at: ${redactText(message)}`, meta: {} });
  }
}
