import { describe, expect, test } from 'vitest';
import { parseFaults } from '../faults/parse-faults.ts';
import { openStudio } from '../studio.fixture.ts';

const clio = {
  brand: 'Renault',
  model: 'Clio',
  year: 2019,
  color: 'blue',
  body_type: 'hatchback',
  vehicle_type_name: 'легкові',
  condition: 'used',
  description: '',
};

async function post(baseUrl: string, body: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  return fetch(`${baseUrl}/api/chat/generate-car-images/`, { method: 'POST', headers, body: text });
}

const wanted = { car_data: clio, angles: ['front', 'side'], style: 'realistic', use_mock_algorithm: true };

describe('the backend protocol', () => {
  test('answers with one picture address per angle', async () => {
    await using studio = await openStudio();
    const answer = await (await post(studio.baseUrl, wanted)).json();
    expect(answer).toMatchObject({ success: true, total_generated: 2 });
    expect(answer.session_id).toMatch(/^CAR-[0-9a-f]{8}$/);
    expect(answer.images).toMatchObject([
      {
        angle: 'front',
        title: 'Renault Clio 2019 - Front View',
        isMain: true,
        session_id: answer.session_id,
      },
      { angle: 'side', title: 'Renault Clio 2019 - Side View', isMain: false, session_id: answer.session_id },
    ]);
    expect(answer.images[0].seed).not.toBe(answer.images[1].seed);
  });

  test('hands out addresses that it serves itself, with the prompt it reports', async () => {
    await using studio = await openStudio();
    const { images } = await (await post(studio.baseUrl, wanted)).json();
    for (const image of images) {
      const picture = await fetch(image.url);
      expect(picture.headers.get('content-type')).toBe('image/jpeg');
      await picture.arrayBuffer();
    }
    const asked = studio.requests.slice(1);
    expect(asked.map(({ prompt, seed }) => ({ prompt, seed }))).toEqual(
      images.map(({ prompt, seed }: { prompt: string; seed: number }) => ({ prompt, seed })),
    );
    expect(asked.map(({ angle, brand }) => [angle, brand])).toEqual([
      ['front', 'Renault'],
      ['side', 'Renault'],
    ]);
  });

  test('writes the badge by its look and place, and excludes rivals outside the prompt', async () => {
    await using studio = await openStudio();
    const { images } = await (await post(studio.baseUrl, wanted)).json();
    expect(images[0].prompt).toContain(
      'upright silver rhombus with a hollow centre, on the centre of the front grille',
    );
    expect(images[0].prompt).not.toContain('Toyota');
    expect(new URL(images[0].url).searchParams.get('negative_prompt')).toContain('Toyota badge, Honda badge');
  });

  test('reads the fields beside the angles, and a year and a model in either type', async () => {
    await using studio = await openStudio();
    const nested = await (
      await post(studio.baseUrl, { ...wanted, car_data: { ...clio, model: '308' } })
    ).json();
    const flat = await (
      await post(studio.baseUrl, { ...clio, model: 308, year: '2019', angles: ['front', 'side'] })
    ).json();
    expect(flat).toEqual(nested);
  });

  test('asks for all angles when none are named, and for each once', async () => {
    await using studio = await openStudio();
    const angles = async (body: unknown) =>
      (await (await post(studio.baseUrl, body)).json()).images.map(({ angle }: { angle: string }) => angle);
    expect(await angles({ car_data: clio })).toEqual(['front', 'side', 'rear']);
    expect(await angles({ car_data: clio, angles: ['rear', 'rear'] })).toEqual(['rear']);
  });

  test('describes no badge for a maker it does not know', async () => {
    await using studio = await openStudio();
    const { images } = await (await post(studio.baseUrl, { car_data: { ...clio, brand: 'Trabant' } })).json();
    expect(images[0].prompt).toContain('Trabant Clio');
    expect(images[0].prompt).not.toContain('badge');
  });

  test.each([
    ['no JSON', 'brand=Renault', 'JSON object'],
    ['a list', '[]', 'JSON object'],
    ['no car', { angles: ['front'] }, 'car_data.brand'],
    ['a strange year', { car_data: { ...clio, year: 'new' } }, 'car_data.year: Expected a year such as 2019'],
    ['an unknown angle', { car_data: clio, angles: ['top'] }, 'angles.0'],
    ['no angle', { car_data: clio, angles: [] }, 'angles'],
  ])('refuses %s with 400 and details', async (_name, body, detail) => {
    await using studio = await openStudio();
    const response = await post(studio.baseUrl, body);
    expect(response.status).toBe(400);
    const answer = await response.json();
    expect(answer).toMatchObject({ success: false, error: 'Invalid request' });
    expect(answer.details.join()).toContain(detail);
  });

  test('refuses a body that is too long with 413', async () => {
    await using studio = await openStudio();
    expect((await post(studio.baseUrl, 'x'.repeat(70_000))).status).toBe(413);
  });

  test('plays the faults meant for it and leaves pictures alone', async () => {
    await using studio = await openStudio({ faults: parseFaults('server-error:at=chat:first=1') });
    const response = await post(studio.baseUrl, wanted);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ success: false });
    const { images } = await (await post(studio.baseUrl, wanted)).json();
    expect((await fetch(images[0].url)).status).toBe(200);
  });
});
