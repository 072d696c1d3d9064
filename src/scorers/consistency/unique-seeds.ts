import type { Angle } from '../../model/car.ts';
import { reasonOf } from '../../model/reason.ts';
import { fail, notApplicable, pass } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';

export const uniqueSeeds = defineCheck({
  id: 'unique-seeds',
  title: 'Every angle has a seed of its own',
  docs: 'With one seed for two angles a picture model tends to draw one view twice.',
  dimension: 'consistency',
  half: 'asked',
  scope: 'series',
  evidence: 'metadata',
  run({ shots, target }) {
    if (!target.capabilities.seed) return notApplicable(reasonOf('seeds-not-taken'));
    const seeds = shots.map(({ shot, seed }) => ({ angle: shot.angle, seed }));
    const told = seeds.map(({ angle, seed }) => ({ angle, seed: seed === null ? null : String(seed) }));
    const details = { measured: reasonOf('seeds-at', { seeds: told }) };
    const unseeded = seeds.filter(({ seed }) => seed === null);
    if (unseeded.length > 0) return fail(reasonOf('seed-missing', { angles: listAngles(unseeded) }), details);
    const twin = seeds.find(({ seed }, index) => seeds.findIndex((other) => other.seed === seed) !== index);
    if (!twin) return pass(reasonOf('seeds-own'), details);
    const sharing = seeds.filter(({ seed }) => seed === twin.seed);
    return fail(reasonOf('seed-shared', { angles: listAngles(sharing), seed: String(twin.seed) }), details);
  },
});

function listAngles(seeds: readonly { readonly angle: Angle }[]): Angle[] {
  return seeds.map(({ angle }) => angle);
}
