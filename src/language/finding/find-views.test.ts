import { describe, expect, test } from 'vitest';
import { describeMentions } from '../describe-mentions.fixture.ts';

describe('views are read', () => {
  test.each<[string, string[]]>([
    ['front view', ['+angle front "front view"']],
    ['Front-view of car', ['+angle front "Front-view"']],
    ['view from the front', ['+angle front "from the front"']],
    ['front three-quarter view', ['+angle front "front three-quarter view"']],
    ['3/4 rear view', ['+angle rear "3/4 rear view"']],
    ['rear three-quarter', ['+angle rear "rear three-quarter"']],
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
