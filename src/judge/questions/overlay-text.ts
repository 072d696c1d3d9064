import { defineQuestion } from './question.ts';

export const overlayText = defineQuestion({
  id: 'overlay-text',
  revision: 1,
  sends: ['whole'],
  wordings: [
    'Is any text, logo or watermark laid over this picture? What is on the car itself, its plate included, does not count.',
    'Did somebody write on the picture, or stamp it, after it was taken? Letters on the car do not count.',
    'Does this picture carry a caption, a watermark or a banner?',
    'Apart from what is painted or mounted on the car and things around it, are there letters or signs on the picture?',
    'Would words disappear from this picture if a watermark or a caption were taken off it?',
    'Is there lettering that belongs to the picture, and not to the scene?',
  ],
  reply: { kind: 'yes-no' },
  holds: () => 'no',
  tell: ({ value }) =>
    value === 'yes'
      ? { answer: 'no', said: 'text laid over the picture' }
      : { answer: 'yes', said: 'no text laid over the picture' },
});
