import { phrases } from './phrases.ts';

/** Phrases whose words look like a brand, a colour, a body or a view and are none. Nothing is read inside them. */
export const decoys: readonly string[] = phrases(`
  great wall of china, forbidden city, lincoln memorial, lincoln park, red bull, red carpet,
  golden hour, golden ratio, golden rule, gold standard, blue hour, blue print, silver lining,
  silver screen, green screen, black and white photo, black and white photograph,
  black and white photography, black and white photos, black and white image, black and white images,
  black and white picture, black and white style, white balance, black level, black box, black friday,
  color grading, colour grading, rear view mirror, rear view mirrors, rear view camera,
  side view mirror, side view mirrors, negative space, smart phone, diamond cut, diamond stitched,
  diamond pattern, five star, 5 star, star spoke, lion statue, real estate
`);
