import { expect, test } from 'vitest';
import { isPlaceholderHost } from './placeholder-hosts.ts';

test.each([
  'https://picsum.photos/800/600?random=1',
  'https://fastly.picsum.photos/id/1/200/300.jpg',
  'https://via.placeholder.com/1024x768.png',
  'https://dummyimage.com/600x400',
  'https://placehold.co/600x400',
  'https://placehold.it/600',
  'https://source.unsplash.com/featured/?car',
  'https://loremflickr.com/320/240/car',
  'https://placekitten.com/200',
  'HTTPS://PICSUM.PHOTOS/1',
  'https://picsum.photos./1',
  'https://picsum.photos:8443/1',
])('%s hands out stand-ins', (url) => {
  expect(isPlaceholderHost(url)).toBe(true);
});

test.each([
  'https://image.pollinations.ai/prompt/picsum.photos',
  'https://notpicsum.photos/1',
  'https://picsum.photos.example.org/1',
  'https://example.org/?u=https://placehold.co/1',
  'http://127.0.0.1:8000/media/car.png',
  'picsum.photos',
  '',
])('%s does not', (url) => {
  expect(isPlaceholderHost(url)).toBe(false);
});
