import type { ScoringContext } from '../define-check.ts';

/** Why a logo cannot be read in prompts: nobody described the badge of any accepted maker. Null where somebody did. */
export function explainUnknownBadge({ evalCase, brands }: ScoringContext): string | null {
  const { accept } = evalCase.logo;
  const isUnknown = accept.every((name) => brands.find((brand) => brand.name === name)?.badge === null);
  return isUnknown
    ? `the badge of ${accept.join(' or ')} is not known here, so its logo is not judged`
    : null;
}
