import { pixelKind } from '../../images/pixel-kind.ts';
import type { LookerKind } from '../../model/looker.ts';

/** All sources that can be asked about pictures: flags are plain facts, and what looks is loaded when it is asked. */
export const lookerKinds: readonly LookerKind[] = [pixelKind];
