/** Services that hand out stock or stand-in pictures: an address of theirs means that nothing was generated. */
const placeholderHosts = [
  'picsum.photos',
  'via.placeholder.com',
  'placeholder.com',
  'dummyimage.com',
  'placehold.co',
  'placehold.it',
  'placehold.jp',
  'source.unsplash.com',
  'images.unsplash.com',
  'loremflickr.com',
  'lorempixel.com',
  'lorem.space',
  'placekitten.com',
  'placedog.net',
  'placebear.com',
  'placeimg.com',
  'fakeimg.pl',
  'fpoimg.com',
  'baconmockup.com',
  'placecage.com',
  'fillmurray.com',
  'dummy-image-generator.com',
] as const;

/** Whether an address belongs to a known stand-in service, subdomains included. Text that is no address does not. */
export function isPlaceholderHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
  return placeholderHosts.some((known) => host === known || host.endsWith(`.${known}`));
}
