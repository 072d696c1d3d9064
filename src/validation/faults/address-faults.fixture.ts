import { errored, type FaultRow, failed, fourTimes, good, type Serve } from './fault-row.fixture.ts';
import { reply, serveWell } from './serve.fixture.ts';

const redirectTo =
  (location: string | ((port: number) => string)): Serve =>
  (visit) =>
    reply(302, '', { location: typeof location === 'string' ? location : location(visit.port) })(visit);

/** Redirects `times` times to itself before it answers well. */
const redirectTimes =
  (times: number): Serve =>
  (visit) =>
    visit.hit <= times
      ? reply(307, '', { location: `${visit.request.url?.split('?')[0]}?hop=${visit.hit}` })(visit)
      : serveWell(visit);

/** Where a service has no business to send anyone; nothing is asked there. */
const forbidden = [
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://2130706433/',
  'http://rebound.test/',
].map(
  (location): FaultRow => ({
    name: `a redirect to ${location}`,
    serve: redirectTo(location),
    expected: errored('blocked-address'),
  }),
);

const redirects: readonly FaultRow[] = [
  { name: 'three redirects, then well', serve: redirectTimes(3), expected: good([1, 1], { hits: 8 }) },
  { name: 'four redirects', serve: redirectTimes(4), expected: errored('http-error', [1, 1], { hits: 8 }) },
  {
    name: 'a redirect loop',
    serve: (visit) => redirectTo(visit.request.url ?? '/')(visit),
    expected: errored('http-error', [1, 1], { hits: 8 }),
  },
  { name: 'a redirect to nowhere', serve: reply(302), expected: errored('http-error') },
  {
    name: 'a redirect to this machine under another name',
    serve: redirectTo((port) => `http://localhost:${port}/front`),
    expected: errored('blocked-address'),
  },
  {
    name: 'a redirect to a file',
    serve: redirectTo('file:///etc/passwd'),
    expected: errored('blocked-address'),
  },
  {
    name: 'a redirect with a password',
    serve: redirectTo('http://user:secret@93.184.216.34/'),
    expected: errored('blocked-address'),
  },
  {
    name: 'a redirect to a stand-in service',
    serve: redirectTo('https://picsum.photos/640/480'),
    expected: failed('placeholder-host'),
  },
  ...forbidden,
];

/** The address itself is the fault. */
const addresses: readonly FaultRow[] = [
  {
    name: 'a host name that does not exist',
    address: (_, angle) => `http://gone.test/${angle}`,
    expected: errored('dns', [1, 1], { hits: 0 }),
  },
  {
    name: 'a name server that is down',
    address: (_, angle) => `http://dns-down.test/${angle}`,
    expected: errored('dns', fourTimes, { hits: 0 }),
  },
  {
    name: 'a public name that leads to a private address',
    address: (_, angle) => `http://rebound.test/${angle}`,
    expected: errored('blocked-address', [1, 1], { hits: 0 }),
  },
  {
    name: 'a private address',
    address: (_, angle) => `http://192.168.1.1/${angle}`,
    expected: errored('blocked-address', [1, 1], { hits: 0 }),
  },
  {
    name: 'a closed port',
    address: (_, angle) => `http://127.0.0.1:1/${angle}`,
    settings: { allowPrivateAddresses: true },
    expected: errored('connection', fourTimes, { hits: 0 }),
  },
  {
    name: 'TLS without a certificate',
    secure: true,
    expected: errored('tls', [1, 1], { hits: 0 }),
  },
  {
    name: 'TLS asked of a service that only speaks plainly',
    address: (origin, angle) => `${origin.replace('http:', 'https:')}/${angle}`,
    settings: { allowPrivateAddresses: true },
    expected: errored('tls', [1, 1], { hits: 0 }),
  },
  {
    name: 'an address of a stand-in service',
    address: () => 'https://via.placeholder.com/640x480',
    expected: failed('placeholder-host', [0, 0]),
  },
  {
    name: 'an address of more than 8,192 bytes',
    address: (origin, angle) => `${origin}/${angle}?${'x'.repeat(8192)}`,
    expected: failed('url-too-long', [0, 0]),
  },
  {
    name: 'an address that is neither http nor https',
    address: () => 'ftp://pictures.test/car.jpg',
    expected: errored('blocked-address', [0, 0]),
  },
  {
    name: 'an address with a password',
    address: () => 'http://user:secret@pictures.test/car.jpg',
    expected: errored('blocked-address', [0, 0]),
  },
  {
    name: 'an address that is none',
    address: () => 'media/car.jpg',
    expected: errored('blocked-address', [0, 0]),
  },
];

/** Addresses and redirects that lead astray. */
export const addressFaults: readonly FaultRow[] = [...redirects, ...addresses];
