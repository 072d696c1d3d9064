import type { Profile } from '../model/rubric.ts';
import {
  classicConsistencyHints,
  classicSingleSession,
  classicUniqueSeeds,
} from './classic/classic-consistency.ts';
import {
  classicExclusions,
  classicExpectedLogo,
  classicLogoDescription,
  classicWrongLogoAbsent,
} from './classic/classic-logo.ts';
import {
  classicBodyType,
  classicBrand,
  classicColor,
  classicModel,
  classicYear,
} from './classic/classic-relevance.ts';
import { consistencyHints } from './consistency/consistency-hints.ts';
import { distinctViews } from './consistency/distinct-views.ts';
import { samePaint } from './consistency/same-paint.ts';
import { singleSession } from './consistency/single-session.ts';
import { uniqueSeeds } from './consistency/unique-seeds.ts';
import type { CheckDefinition } from './define-check.ts';
import { exclusions } from './logo/exclusions.ts';
import { expectedLogo } from './logo/expected-logo.ts';
import { logoDescription } from './logo/logo-description.ts';
import { wrongLogoAbsent } from './logo/wrong-logo-absent.ts';
import {
  angleShown,
  bodyShown,
  brandModel,
  noWrongBadge,
  rightBadge,
  sameCar,
  wholeCar,
} from './looked-at.ts';
import { bodyType } from './relevance/body-type.ts';
import { brand } from './relevance/brand.ts';
import { color } from './relevance/color.ts';
import { model } from './relevance/model.ts';
import { paintColor } from './relevance/paint-color.ts';
import { year } from './relevance/year.ts';

/** All checks of each profile, in the order of every list. Their weights are in the rubric; one without is not run. */
export const registry = {
  strict: [
    singleSession,
    uniqueSeeds,
    consistencyHints,
    distinctViews,
    samePaint,
    sameCar,
    brand,
    model,
    year,
    color,
    bodyType,
    paintColor,
    brandModel,
    bodyShown,
    angleShown,
    wholeCar,
    expectedLogo,
    wrongLogoAbsent,
    exclusions,
    logoDescription,
    rightBadge,
    noWrongBadge,
  ],
  classic: [
    classicSingleSession,
    classicUniqueSeeds,
    classicConsistencyHints,
    classicBrand,
    classicModel,
    classicYear,
    classicColor,
    classicBodyType,
    classicExpectedLogo,
    classicWrongLogoAbsent,
    classicExclusions,
    classicLogoDescription,
  ],
} satisfies Record<Profile, readonly CheckDefinition[]>;
