import { shotErrors } from '../errors.ts';
import { type Measures, measuresSchema } from '../model/measures.ts';
import type { Observation } from '../model/observation.ts';
import type { Shot } from '../model/shot.ts';
import { faultCode, findFailure, warnOfFaults } from './fault-outcomes.ts';

/** By what name the pixels are asked for all they say. */
export const measuresQuestion = 'measures';

/** An accepted shot with what was measured of its picture later, as if that had been done when it came. */
export function renewMeasures(shot: Shot, observations: readonly Observation[]): Shot {
  const { photo, status } = shot;
  const measures = status === 'ok' ? findMeasures(shot, observations) : null;
  if (photo === null || measures === null) return shot;
  const error = findFailure(measures.faults);
  const warnings = shot.warnings.filter(({ code }) => !code.startsWith(faultCode));
  return {
    ...shot,
    status: error ? shotErrors[error.code].outcome : status,
    error,
    warnings: [...warnings, ...warnOfFaults(measures.faults)],
    photo: { ...photo, measures },
  };
}

/** Null where nothing was measured later. */
function findMeasures({ angle, photo }: Shot, observations: readonly Observation[]): Measures | null {
  const found = observations.find(
    ({ source, question, images: [image], angles: [seenAs] }) =>
      source === 'pixels' && question === measuresQuestion && image === photo?.sha256 && seenAs === angle,
  );
  return measuresSchema.safeParse(found?.value).data ?? null;
}
