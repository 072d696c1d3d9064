import type { LookerKind } from './looker-kind.ts';

/** The pixels are measured when a picture comes; this is for those that were not, or by an older way of measuring. */
export const pixelKind: LookerKind = {
  source: 'pixels',
  commands: ['score'],
  flags: [['--measure', 'measure the kept pictures that were not measured, or by an older version']],
  async open({ measure }) {
    if (measure !== true) return null;
    const { createPixelLooker } = await import('../../images/pixel-looker.ts');
    return createPixelLooker();
  },
};
