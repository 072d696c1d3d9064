import { judgeKind } from './judge-kind.ts';
import type { LookerKind } from './looker-kind.ts';
import { pixelKind } from './pixel-kind.ts';

/** All sources that can be asked about pictures: flags are plain facts, and what looks is loaded when it is asked. */
export const lookerKinds: readonly LookerKind[] = [pixelKind, judgeKind];
