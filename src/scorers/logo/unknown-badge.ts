import { type Reason, reasonOf } from '../../model/reason.ts';
import type { ScoringContext } from '../define-check.ts';

/** Why a logo cannot be read in prompts: nobody described the badge of any accepted maker. Null where somebody did. */
export function explainUnknownBadge({ evalCase, brands }: ScoringContext): Reason | null {
  const { accept } = evalCase.logo;
  const isUnknown = accept.every((name) => brands.find((brand) => brand.name === name)?.badge === null);
  return isUnknown ? reasonOf('badge-unknown', { makers: accept }) : null;
}
