import { reasonOf } from '../model/reason.ts';
import { viewsWithoutBadge } from '../model/vocabulary.ts';
import { defineCheck } from './define-check.ts';

/** Checks that nothing can be measured for: who is asked, and what is said as long as nobody looked. */

const ofPicture = { half: 'shown', scope: 'shot', evidence: 'judge' } as const;

/** A wheel cap is never asked. */
const withoutBadge = Object.fromEntries(
  viewsWithoutBadge.map((view) => [view, reasonOf('view-without-badge', { angle: view })]),
);

export const sameCar = defineCheck({
  id: 'same-car',
  title: 'The pictures show one and the same car',
  docs: 'Compares the pictures in pairs: one car, or several? Only a judge or a person can tell.',
  dimension: 'consistency',
  ...{ ...ofPicture, scope: 'series' },
  traits: { decisive: true, topic: 'same car' },
  pairRule: 'half-worst',
  looks: { kind: 'case' },
  asks: { judge: 'same-car', people: 'same-car' },
  unseen: 'same car not checked',
});

export const brandModel = defineCheck({
  id: 'brand-model',
  title: 'The picture shows the right make and model',
  docs: 'Asks blindly which make and model the picture shows. Only a judge or a person can tell.',
  dimension: 'relevance',
  ...ofPicture,
  traits: { decisive: true, topic: 'brand' },
  fault: 'wrong-model',
  looks: { kind: 'case' },
  asks: { judge: 'brand-model', people: 'right-car' },
  unseen: 'make and model not checked',
});

export const bodyShown = defineCheck({
  id: 'body-shown',
  title: 'The picture shows the right body type',
  docs: 'Asks blindly which body type the picture shows. Only a judge or a person can tell.',
  dimension: 'relevance',
  ...ofPicture,
  traits: { topic: 'body' },
  notFor: ({ bodyType }) => (bodyType === null ? reasonOf('case-asks-none', { fact: 'body type' }) : null),
  fault: 'wrong-body',
  looks: { kind: 'case' },
  asks: { judge: 'body', people: 'right-car' },
  unseen: 'body type not checked',
});

export const angleShown = defineCheck({
  id: 'angle-shown',
  title: 'The picture shows the asked angle',
  docs: 'Asks blindly from where the car is seen. Only a judge or a person can tell.',
  dimension: 'relevance',
  ...ofPicture,
  traits: { topic: 'angle' },
  fault: 'wrong-view',
  looks: { kind: 'view' },
  asks: { judge: 'angle', people: 'right-car' },
  unseen: 'angle not checked',
});

export const wholeCar = defineCheck({
  id: 'whole-car',
  title: 'The picture shows one whole car',
  docs: 'Asks whether one car stands complete in the frame. Only a judge or a person can tell.',
  dimension: 'relevance',
  ...ofPicture,
  traits: { topic: 'whole car' },
  fault: 'not-whole',
  looks: { kind: 'view' },
  asks: { judge: 'whole-car', people: 'right-car' },
  unseen: 'whole car not checked',
});

export const rightBadge = defineCheck({
  id: 'right-badge',
  title: 'The car wears the right badge',
  docs: 'Asks which badge the car wears, the expected maker unnamed. Only a judge or a person can tell.',
  dimension: 'logo',
  ...ofPicture,
  traits: { decisive: true, topic: 'badge' },
  notOn: withoutBadge,
  looks: { kind: 'picture' },
  asks: { judge: 'badge', people: 'right-logo' },
  unseen: 'badge not checked',
});

export const noWrongBadge = defineCheck({
  id: 'no-wrong-badge',
  title: 'The car wears no other badge',
  docs: "Asks openly for any other maker's badge on the car. Only a judge or a person can tell.",
  dimension: 'logo',
  ...ofPicture,
  traits: { decisive: true, topic: 'badge' },
  notOn: withoutBadge,
  looks: { kind: 'picture', isNamed: true },
  asks: { judge: 'badge', people: 'right-logo' },
  unseen: 'wrong badges not looked for',
});
