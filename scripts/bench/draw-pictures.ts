import { straightAngles } from '../../src/model/vocabulary.ts';
import { bodies } from '../../src/studio/draw/car-spec.ts';
import { drawCar } from '../../src/studio/draw/draw-car.ts';
import { rasterize } from '../../src/studio/draw/rasterize.ts';

const size = { width: 1024, height: 768 };
const paints = ['#b01818', '#1f4fa3', '#e8e8e8', '#1c1c1e', '#2f6b3a'];

/** This many different cars of the studio as JPEG, the same ones every time. */
export async function drawPictures(count: number): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (let index = 0; index < count; index += 1) pictures.push(await drawPicture(index));
  return pictures;
}

function drawPicture(index: number): Promise<Buffer> {
  const row = Math.floor(index / straightAngles.length);
  const [angle = 'front', body = 'sedan'] = [
    straightAngles[index % straightAngles.length],
    bodies[row % bodies.length],
  ];
  const look = { angle, body, paint: paints[index % paints.length] ?? '#b01818', badge: 'Renault' };
  const details = { wheels: row, lamps: index, grille: row, backdrop: index, stretch: ((index % 9) - 4) / 4 };
  return rasterize(drawCar({ ...look, ...details }, size), { format: 'jpeg', quality: 90 });
}
