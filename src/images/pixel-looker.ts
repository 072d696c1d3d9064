import type { Looker } from '../model/looker.ts';
import type { Observation } from '../model/observation.ts';
import { decodePhoto } from './decode.ts';
import { measuresRevision } from './measure/revision.ts';
import { measureInTurn } from './measure-in-turn.ts';
import { measuresQuestion } from './renew-measures.ts';

/** Measures pictures that were kept: of a run of `--no-measure`, or of a version that measured otherwise. */
export function createPixelLooker(): Looker {
  return {
    source: 'pixels',
    questions: { [measuresQuestion]: { of: 'picture', revision: String(measuresRevision) } },
    concurrency: 2,
    plan: () => ({ calls: 0, price: null }),
    isKnown: (pictures) => pictures.every(({ photo }) => photo.measures?.revision === measuresRevision),
    async look(_question, [picture]) {
      if (picture === undefined) throw new Error('Expected a picture to measure, got none.');
      const decoding = await decodePhoto(await picture.read());
      if (!decoding.ok) throw new Error(`The picture does not decode: ${decoding.message}.`);
      const measures = await measureInTurn(decoding.photo, picture.angle);
      return { answer: null, value: measures as Observation['value'], why: 'measured later', meta: {} };
    },
  };
}
