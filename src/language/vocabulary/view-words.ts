import type { Angle } from '../../model/car.ts';
import { phrases } from './phrases.ts';

/** Words for the view that is asked for. */
export const angleWords: Readonly<Record<Angle, readonly string[]>> = {
  front: phrases(`
    front view, front angle, front shot, front profile, front elevation, front perspective, frontal,
    frontal view, front facing, front on, head on, from the front, from front, view from front,
    front three quarter, front three quarter view, front three quarters, front 3 4, front 3 4 view,
    three quarter front, three quarter front view, 3 4 front, 3 4 front view, front quarter view,
    three quarter view, three quarter angle, 3 4 view, 3 4 angle, front left view, front right view,
    facing the camera, facing camera, front side view, front end view, вид спереду, вид спереди,
    вигляд спереду, спереду, спереди, фронтальний вид, фронтальный вид
  `),
  side: phrases(`
    side view, side profile, side profile view, side angle, side shot, side elevation, side perspective,
    side on, side facing, from the side, from side, profile view, profile shot, in profile, lateral,
    lateral view, left side view, right side view, view from side, вид збоку, вид сбоку, вигляд збоку,
    збоку, сбоку, бічний вид, боковий вид, боковой вид, у профіль, в профіль, в профиль, профіль,
    профиль
  `),
  rear: phrases(`
    rear view, rear angle, rear shot, rear profile, rear elevation, rear perspective, rear facing,
    rear end view, from the rear, from rear, from behind, from the back, back view, back angle,
    back shot, rear three quarter, rear three quarter view, rear 3 4, rear 3 4 view, rear quarter view,
    three quarter rear, three quarter rear view, 3 4 rear, 3 4 rear view, rear left view,
    rear right view, rear side view, view from behind, seen from behind, вид ззаду, вид сзади,
    вигляд ззаду, ззаду, сзади, задній вид
  `),
};

/** Single words for a view, which need "view" or a list that ends in it: "front, side and rear views". */
export const bareAngles: ReadonlyMap<string, Angle> = new Map([
  ['front', 'front'],
  ['side', 'side'],
  ['rear', 'rear'],
  ['back', 'rear'],
]);

/** Words between the angles of a list. */
export const viewLinks: ReadonlySet<string> = new Set(['and', 'or', 'the']);

export const viewNouns: ReadonlySet<string> = new Set(
  'view views angle angles shot shots perspective perspectives'.split(' '),
);

/** Places on the car where a badge can sit, by the view that shows them. */
export const placeWords: Readonly<Record<Angle, readonly string[]>> = {
  front: phrases(`
    grille, grill, front grille, front grill, radiator grille, kidney grille, grilles, hood, bonnet,
    front bumper, front end, front fascia, nose, front hood, решітка, решітці, решітки, решітку,
    решетка, решетке, решетки, решетку, капот, капоті, капоте
  `),
  side: phrases(`
    wheel center caps, wheel centre caps, wheel center cap, wheel centre cap, center caps, centre caps,
    center cap, centre cap, wheel caps, wheel cap, hubcap, hubcaps, hub cap, hub caps, wheel hubs,
    wheel hub, wheel centers, wheel centres, wheel center, wheel centre, fender, fenders, front fender,
    front fenders, side panel, ковпаки, ковпаках, колпаки, колпаках, крило, крилі
  `),
  rear: phrases(`
    tailgate, boot, boot lid, bootlid, trunk, trunk lid, trunklid, rear hatch, rear bumper, rear end,
    rear door, rear doors, rear fascia, rear deck, tail, rear tailgate, багажник, багажнику, багажника,
    багажнике, задні двері, задня дверка
  `),
};

/** Neighbours with which a place word means something else: "tree trunk". */
export const placeVetoes: Readonly<
  Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>
> = {
  trunk: { before: ['tree'], after: [] },
  boot: { before: ['leather', 'cowboy', 'rubber', 'gear'], after: [] },
  hood: { before: ['robin'], after: [] },
  tail: { before: [], after: ['light', 'lights', 'lamp', 'lamps'] },
};

/** Bare positions: places only where no other noun follows ("on the rear", but not "on the rear lamp"). */
export const positionWords: Readonly<Record<Angle, readonly string[]>> = {
  front: ['on the front', 'on front', 'at the front'],
  side: ['on the side', 'on the sides'],
  rear: ['on the rear', 'on rear', 'at the rear', 'on the back', 'at the back'],
};

/** Words that may follow a bare position. */
export const positionFollowers: ReadonlySet<string> = new Set('of and or with in is'.split(' '));
