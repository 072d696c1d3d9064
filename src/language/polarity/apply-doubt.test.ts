import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('a doubt makes what follows conditional', () => {
  test.each<[string, string[]]>([
    [
      'If uncertain about the logo, use a blank grille instead.',
      ['?badge any "logo" by "If uncertain"', '?badge any "blank grille" by "If uncertain"'],
    ],
    [
      'if you are unable to draw it, use a blank grille, blue car',
      ['?badge any "blank grille" by "if you are unable"', '+color blue "blue"'],
    ],
    [
      'if unsure use a BMW badge, blue hatchback',
      ['?badge BMW "BMW badge" by "if unsure"', '+color blue "blue"', '+body hatchback "hatchback"'],
    ],
    [
      'blue Renault. If unsure, use a Renault badge, an upright diamond on the grille. Front view',
      [
        '+color blue "blue"',
        '+brand Renault "Renault"',
        '?badge Renault "Renault badge" by "If unsure"',
        '?badge-look Renault "diamond" by "If unsure"',
        '?place front "grille" by "If unsure"',
        '+angle front "Front view"',
      ],
    ],
    [
      'blue Renault. If unsure, leave the grille blank, a Renault badge on the tailgate',
      [
        '+color blue "blue"',
        '+brand Renault "Renault"',
        '?badge any "grille blank" by "If unsure"',
        '+badge Renault "Renault badge"',
        '+place rear "tailgate"',
      ],
    ],
    ['if uncertain use a blank grille', ['?badge any "blank grille" by "if uncertain"']],
    ['if unsure, leave the grille blank', ['?badge any "grille blank" by "if unsure"']],
    ['use a blank grille if uncertain', ['?badge any "blank grille" by "if uncertain"']],
    ['leave the grille blank, if unsure', ['?badge any "grille blank" by "if unsure"']],
    ['when in doubt, omit the badge', ['?badge any "badge" by "when in doubt"']],
    ['omit the badge when in doubt', ['?badge any "badge" by "when in doubt"']],
    [
      'if you cannot draw the BMW logo, use a blank grille',
      ['?badge BMW "BMW logo" by "if you cannot"', '?badge any "blank grille" by "if you cannot"'],
    ],
    [
      'if not sure, no badge, blue hatchback, front view',
      [
        '?badge any "badge" by "if not sure"',
        '+color blue "blue"',
        '+body hatchback "hatchback"',
        '+angle front "front view"',
      ],
    ],
    [
      'If unsure: no BMW badge. Renault',
      ['?badge BMW "BMW badge" by "If unsure"', '+brand Renault "Renault"'],
    ],
    [
      'if the badge is visible, show the Renault diamond',
      ['+badge any "badge"', '+badge Renault "Renault diamond"', '+badge-look Renault "diamond"'],
    ],
    ['unless you are sure, no badge', ['?badge any "badge" by "unless you are sure"']],
    ['blank grille unless certain', ['?badge any "blank grille" by "unless certain"']],
    [
      'show the badge, otherwise a blank grille',
      ['+badge any "badge"', '?badge any "blank grille" by "otherwise"'],
    ],
    ['an otherwise blue Renault', ['+color blue "blue"', '+brand Renault "Renault"']],
    [
      'if unsure, use a BMW badge but not Toyota',
      ['?badge BMW "BMW badge" by "if unsure"', '?brand Toyota "Toyota" by "if unsure"'],
    ],
    ['if in doubt NEGATIVE: Toyota', ['-brand Toyota "Toyota" by "NEGATIVE"']],
    ['якщо не впевнений, порожня решітка', ['?badge any "порожня решітка" by "якщо не впевнений"']],
    ['если не уверен, пустая решетка', ['?badge any "пустая решетка" by "если не уверен"']],
    [
      'show the Renault badge or a blank grille if unsure',
      ['+badge Renault "Renault badge"', '?badge any "blank grille" by "if unsure"'],
    ],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
