import { bmw, genesis, greatWall, haval, landRover, lexus, mercedes } from './drawn-marks.ts';
import { ellipsePath, enamelIcon, groundedIcon, type Mark, metalIcon } from './mark.ts';

const disc = (ink: `#${string}`) => ({ path: ellipsePath(11.8, 11.8), ink });
const shield = (ink: `#${string}`) => ({
  path: 'M2 1.2Q12 -0.6 22 1.2V13Q21 20.5 12 24Q3 20.5 2 13Z',
  ink,
});

/** Brand name, lower case, letters and digits only -> its badge. */
const marks: ReadonlyMap<string, Mark> = new Map(
  Object.entries({
    acura: metalIcon('acura'),
    audi: metalIcon('audi', [24, 8.4]),
    bentley: metalIcon('bentley', [24, 8]),
    bmw,
    cadillac: metalIcon('cadillac', [24, 13]),
    chevrolet: enamelIcon(
      'chevrolet',
      { path: 'M8.2 8.3H15.8V10.2H23.4L22 13.8H15.8V15.7H8.2V13.8H.6L2 10.2H8.2Z', ink: '#c9a13b' },
      [24, 8],
    ),
    citroen: metalIcon('citroen', [20, 24]),
    dacia: metalIcon('dacia', [24, 7]),
    ferrari: enamelIcon('ferrari', shield('#f2c500'), [22, 25]),
    fiat: groundedIcon('fiat', disc('#f4f4f4').path, '#9c1220'),
    ford: groundedIcon('ford', ellipsePath(11.9, 4.5), '#123c86', [24, 9.2]),
    genesis,
    greatwall: greatWall,
    haval,
    honda: metalIcon('honda', [24, 20]),
    hyundai: metalIcon('hyundai', [24, 12.6]),
    infiniti: metalIcon('infiniti', [24, 12]),
    jeep: metalIcon('jeep', [24, 9.4]),
    kia: metalIcon('kia', [24, 6]),
    lada: metalIcon('lada', [24, 10]),
    landrover: landRover,
    lexus,
    maserati: metalIcon('maserati', [17, 24]),
    mazda: metalIcon('mazda', [24, 19]),
    mercedes,
    mercedesbenz: mercedes,
    mg: enamelIcon('mg', disc('#7d1116')),
    mini: metalIcon('mini', [24, 11]),
    mitsubishi: { layers: [{ icon: 'mitsubishi', ink: '#d5121c' }], fills: [24, 21] },
    nissan: metalIcon('nissan', [24, 20]),
    opel: metalIcon('opel', [24, 15]),
    peugeot: enamelIcon('peugeot', shield('#141618'), [22, 24]),
    porsche: enamelIcon('porsche', shield('#a3781d'), [19, 24]),
    renault: metalIcon('renault', [18, 24]),
    seat: metalIcon('seat', [24, 23]),
    skoda: enamelIcon('skoda', disc('#0c5a33')),
    subaru: enamelIcon('subaru', { path: ellipsePath(11.9, 6.9), ink: '#123a7c' }, [24, 14]),
    suzuki: metalIcon('suzuki'),
    tesla: metalIcon('tesla'),
    toyota: metalIcon('toyota', [24, 16]),
    vauxhall: metalIcon('vauxhall'),
    volkswagen: enamelIcon('volkswagen', disc('#12294f')),
    vw: enamelIcon('volkswagen', disc('#12294f')),
    volvo: metalIcon('volvo'),
  }),
);

function markKey(brand: string): string {
  return brand
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** The badge of a brand, however its name is spelled with spaces, dashes, case and accents; null when none is drawn here. */
export function findMark(brand: string): Mark | null {
  return marks.get(markKey(brand)) ?? null;
}

/** Whether the brand has a mark of its own; others get their initials in a ring. */
export function hasMark(brand: string): boolean {
  return findMark(brand) !== null;
}
