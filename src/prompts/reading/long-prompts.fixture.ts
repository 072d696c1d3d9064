/** The harness's own prompt of the BMW's front view as it was written until revision 1080897. */
export const bmwFrontPrompt =
  'Photorealistic studio photograph of one 2022 BMW X5, red SUV. Front view, seen straight from the front. ' +
  'The same car in every view of the series: identical red paint, identical wheels and trim. ' +
  'Genuine BMW badge, roundel with a thick outer ring around a disc cut into four alternating quarters, ' +
  'on the front edge of the bonnet, above the front grille. ' +
  'The whole car in the frame, plain neutral backdrop, soft even light.';

const makers =
  'Toyota, Honda, Audi, BMW, Volkswagen, Ford, Opel, Peugeot, Citroen, Fiat, Kia, Hyundai, Mazda, Nissan, Volvo, ' +
  'Skoda, Seat, Dacia, Lexus, Subaru, Suzuki, Mitsubishi, Jeep, Tesla';

/** Pages of rules first, the car last, as the longest prompts of the original service are built. */
export const rulesFirstPrompt = [
  'Only Renault badges.',
  ...[1, 2, 3, 4].map((number) => `Rule ${number}: do not show badges of ${makers}.`),
  'Photograph of a Renault Clio 2019, blue hatchback, front view.',
].join(' ');

/** Makers that T5 has no single token for, as far as this test goes. */
const inTwoParts = [
  'Volkswagen',
  'Peugeot',
  'Citroen',
  'Hyundai',
  'Mazda',
  'Nissan',
  'Skoda',
  'Dacia',
  'Subaru',
  'Suzuki',
  'Mitsubishi',
  'Lexus',
];

/** Pieces of a tokenizer that takes 289 tokens for the rules-first prompt, as T5's own does; "2019" is the 282nd. */
export const rulesFirstWords: readonly string[] = [
  ...new Set(rulesFirstPrompt.match(/\w+/g)?.filter((word) => !inTwoParts.includes(word))),
  ...inTwoParts.map((word) => word.slice(0, 2)),
];
export const rulesFirstEndings: readonly string[] = inTwoParts.map((word) => word.slice(2));
