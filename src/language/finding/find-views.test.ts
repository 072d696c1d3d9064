import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('views are read', () => {
  test.each<[string, string[]]>([
    ['front view', ['+angle front "front view"']],
    ['Front-view of car', ['+angle front "Front-view"']],
    ['view from the front', ['+angle front "from the front"']],
    ['side profile', ['+angle side "side profile"']],
    ['side profile view', ['+angle side "side profile view"']],
    ['in profile', ['+angle side "in profile"']],
    ['from behind', ['+angle rear "from behind"']],
    ['seen from the back', ['+angle rear "from the back"']],
    ['rear view mirror', []],
    ['side view mirrors', []],
    ['front, side and rear views', ['+angle front "front"', '+angle side "side"', '+angle rear "rear"']],
    ['front/side views', ['+angle front "front"', '+angle side "side"']],
    ['front and rear lights', []],
    ['front bumper', ['+place front "front bumper"']],
    ['frontal', ['+angle front "frontal"']],
    ['вид спереду', ['+angle front "вид спереду"']],
    ['вид збоку', ['+angle side "вид збоку"']],
    ['вид ззаду', ['+angle rear "вид ззаду"']],
    ['вид сзади', ['+angle rear "вид сзади"']],
    ['not a rear view', ['-angle rear "rear view" by "not a"']],
    ['head-on', ['+angle front "head-on"']],
    ['front side', []],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('three-quarter views are read', () => {
  test.each<[string, string[]]>([
    ['front three-quarter view', ['+angle front34 "front three-quarter view"']],
    ['Front 3/4 view', ['+angle front34 "Front 3/4 view"']],
    ['three-quarter front view', ['+angle front34 "three-quarter front view"']],
    ['three quarters view of a car', ['+angle front34 "three quarters view"']],
    ['¾ view', ['+angle front34 "¾ view"']],
    ['3/4 rear view', ['+angle rear34 "3/4 rear view"']],
    ['rear three-quarter', ['+angle rear34 "rear three-quarter"']],
    ['rear 3/4 angle', ['+angle rear34 "rear 3/4 angle"']],
    ['three-quarter view from behind', ['+angle rear34 "three-quarter view from behind"']],
    ['three-quarter view from the rear', ['+angle rear34 "three-quarter view from the rear"']],
    ['rear left three-quarter view', ['+angle rear34 "rear left three-quarter view"']],
    ['rear view, three-quarter angle', ['+angle rear34 "rear view, three-quarter angle"']],
    ['front view at a three-quarter angle', ['+angle front34 "front view at a three-quarter angle"']],
    ['front view, three-quarter view', ['+angle front "front view"', '+angle front34 "three-quarter view"']],
    [
      'front and side view, 3/4 view',
      ['+angle front "front"', '+angle side "side view"', '+angle front34 "3/4 view"'],
    ],
    [
      'front, side and rear three-quarter views',
      ['+angle front "front"', '+angle side "side"', '+angle rear34 "rear three-quarter views"'],
    ],
    [
      'Front and rear three-quarter views',
      ['+angle front34 "Front"', '+angle rear34 "rear three-quarter views"'],
    ],
    ['rear or front 3/4 shot, studio', ['+angle rear34 "rear"', '+angle front34 "front 3/4 shot"']],
    ['three-quarter front and rear views', ['+angle front34 "three-quarter front"', '+angle rear34 "rear"']],
    [
      'front and side and rear 3/4 views',
      ['+angle front "front"', '+angle side "side"', '+angle rear34 "rear 3/4 views"'],
    ],
    ['front three-quarter and rear views', ['+angle front34 "front three-quarter"', '+angle rear "rear"']],
    [
      'front view and rear three-quarter view',
      ['+angle front "front view"', '+angle rear34 "rear three-quarter view"'],
    ],
    ['front quarter view', ['+angle front34 "front quarter view"']],
    ['rear right view', ['+angle rear34 "rear right view"']],
    ['not a rear three-quarter view', ['-angle rear34 "rear three-quarter view" by "not a"']],
    ['side view, 3/4 of the frame', ['+angle side "side view"']],
    ['front view, three-quarter length coat', ['+angle front "front view"']],
    ['three-quarter sleeves', []],
    ['вид спереди в три четверти', ['+angle front34 "вид спереди в три четверти"']],
    ['вид в три четверти сзади', ['+angle rear34 "три четверти сзади"']],
    ['ракурс три чверті', ['+angle front34 "три чверті"']],
    ['вид ззаду 3/4', ['+angle rear34 "вид ззаду 3/4"']],
    ['Dreiviertelansicht von hinten', ['+angle rear34 "Dreiviertelansicht von hinten"']],
    ['Dreiviertelansicht', ['+angle front34 "Dreiviertelansicht"']],
    ['schräg von vorne', ['+angle front34 "schräg von vorne"']],
    ['vue de trois quarts avant', ['+angle front34 "trois quarts avant"']],
    ['vue de trois quarts arrière', ['+angle rear34 "trois quarts arrière"']],
    ['widok z tyłu trzy czwarte', ['+angle rear34 "widok z tyłu trzy czwarte"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});

describe('places are read by the view that shows them', () => {
  test.each<[string, string[]]>([
    ['badge on the front, blue', ['+badge any "badge"', '+place front "on the front"', '+color blue "blue"']],
    ['badge on the rear lamp', ['+badge any "badge"']],
    ['on the side of the car', ['+place side "on the side"']],
    ['badge on the front grille', ['+badge any "badge"', '+place front "front grille"']],
    ['on the hood', ['+place front "hood"']],
    ['badge in the wheel centre caps', ['+badge any "badge"', '+place side "wheel centre caps"']],
    ['hubcaps', ['+place side "hubcaps"']],
    ['fender badge', ['+place side "fender"', '+badge any "badge"']],
    ['on the tailgate', ['+place rear "tailgate"']],
    ['rear badge', ['+place rear "rear"', '+badge any "badge"']],
    ['front logo', ['+place front "front"', '+badge any "logo"']],
    ['boot lid', ['+place rear "boot lid"']],
    ['tree trunk', []],
    ['trunk', ['+place rear "trunk"']],
    ['boots', []],
    ['gear boot', []],
    ['Robin Hood', []],
    ['tail lights', []],
    ['badge on the rear', ['+badge any "badge"', '+place rear "on the rear"']],
    ['blank grille on the hood', ['-badge any "blank grille" by "blank grille"', '+place front "hood"']],
    ['значок на решітці', ['+badge any "значок"', '+place front "решітці"']],
    ['на багажнику', ['+place rear "багажнику"']],
  ])('%s', (prompt, mentions) => {
    expect(describeMentions(prompt)).toEqual(mentions);
  });
});
