import type { Observation } from '../model/observation.ts';
import { reasonAsWritten } from '../model/reason.ts';
import type { Shot, Warning } from '../model/shot.ts';
import type { Source } from '../model/vocabulary.ts';
import type { LookContext } from './look.ts';
import { settleLooks } from './settle-looks.ts';
import { nameStanding } from './weigh-judge.ts';

/** What is asked about pictures that no check weighs: what comes out is a warning. */
const asked: Readonly<Partial<Record<Source, string>>> = { judge: 'overlay-text' };

/** The question about every accepted picture whose answer is a warning; null where the source is asked none. */
export function warningQuestion(source: Source): string | null {
  return asked[source] ?? null;
}

/** Warns of what was seen in the picture of a shot and changes no score: text that is laid over it. */
export function pictureWarnings(
  { angle, photo }: Pick<Shot, 'angle' | 'photo'>,
  { observations, judges }: Pick<LookContext, 'observations' | 'judges'>,
): Warning[] {
  const isAbout = ({ source, question, images, angles }: Observation) =>
    question === asked[source] && images[0] === photo?.sha256 && angles[0] === angle;
  return settleLooks({ kind: 'picture' }, observations.filter(isAbout))
    .filter(({ answer }) => answer === 'no')
    .map(({ why, meta, question }) => {
      const level = meta.by === undefined ? 'certified' : judges?.levelOf(meta.by, question);
      const said = nameStanding(reasonAsWritten(why), level ?? 'certified');
      return { code: 'overlay-text', text: `Text or a watermark is laid over the picture: ${said.text}.` };
    });
}
