import { angles } from '../../model/car.ts';
import { bodies, type CarSpec } from './car-spec.ts';

export const blueHatchback: CarSpec = {
  body: 'hatchback',
  angle: 'front',
  paint: '#1f4fa3',
  badge: 'Renault',
  wheels: 0,
  lamps: 0,
  grille: 0,
  backdrop: 0,
  stretch: 0,
};

/** Every body from every angle. */
export const everyView: readonly CarSpec[] = bodies.flatMap((body) =>
  angles.map((angle) => ({ ...blueHatchback, body, angle })),
);

/** Every brand that the catalogue of cars usually names, spelled as there. */
export const usualBrands = [
  'Renault',
  'Mercedes-Benz',
  'BMW',
  'Audi',
  'Toyota',
  'Honda',
  'Hyundai',
  'Peugeot',
  'Volkswagen',
  'Haval',
  'Great Wall',
  'Ford',
  'Škoda',
  'Nissan',
  'Kia',
  'Mazda',
  'Volvo',
  'Opel',
  'Citroën',
  'Fiat',
  'Chevrolet',
  'Lexus',
  'Subaru',
  'Mitsubishi',
  'Tesla',
  'Porsche',
  'SEAT',
  'Suzuki',
  'Land Rover',
  'Jeep',
  'Dacia',
  'MINI',
  'Infiniti',
  'Acura',
  'Cadillac',
  'Genesis',
  'Ferrari',
  'Maserati',
  'Bentley',
  'MG',
  'Lada',
  'Vauxhall',
] as const;
