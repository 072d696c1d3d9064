import { ellipsePath, type Mark } from './mark.ts';

/** Marks the icon package lacks, drawn here in the same box of 24 x 24, y down. */

const star = 'M12 1.2L13.7 11L21.4 17.4L12 13.9L2.6 17.4L10.3 11Z';

/** A three-pointed star in a ring. */
export const mercedes: Mark = {
  layers: [
    { path: ellipsePath(11.6, 11.6), ink: '#17191b' },
    { stroke: ellipsePath(10.9, 10.9), ink: 'metal', width: 1.7 },
    { path: star, ink: 'metal' },
  ],
  fills: [24, 24],
};

/** Blue and white quarters in a black ring, under the ring's lettering. */
export const bmw: Mark = {
  layers: [
    { path: ellipsePath(12, 12), ink: '#f4f4f4' },
    { path: ellipsePath(11.5, 11.5), ink: '#121314' },
    { path: ellipsePath(6.4, 6.4), ink: '#ffffff' },
    { path: 'M12 12V6.1A5.9 5.9 0 0 0 6.1 12ZM12 12V17.9A5.9 5.9 0 0 0 17.9 12Z', ink: '#1c69d4' },
    {
      stroke: 'M5 8.6L3.4 6.7L4.6 5.6Q5.6 5.2 5.4 6.3Q6.7 6.1 6.1 7.4ZM4.5 7.7L5.5 6.2',
      ink: '#ffffff',
      width: 0.65,
    },
    { stroke: 'M10.3 5L10.5 2.2L12 4.3L13.5 2.2L13.7 5', ink: '#ffffff', width: 0.75 },
    { stroke: 'M17 5L18.9 7.6L18.7 5.2L20.6 6.2L18.2 4', ink: '#ffffff', width: 0.65 },
  ],
  fills: [24, 24],
};

/** A slanted L in an oval. */
export const lexus: Mark = {
  layers: [
    { stroke: ellipsePath(11, 7.8), ink: 'metal', width: 1.7 },
    { path: 'M12.6 5.6H15.4L9.8 14.2H18.6L16.4 16.4H5.6Z', ink: 'metal' },
  ],
  fills: [24, 17.4],
};

/** A ring that two peaks break through, on a dark ground. */
export const greatWall: Mark = {
  layers: [
    { path: ellipsePath(11.4, 9.6), ink: '#7d1014' },
    { stroke: ellipsePath(10.8, 9), ink: 'metal', width: 1.8 },
    { path: 'M12 4.6L15.2 10.2V19.4H13.1V12.2L12 10L10.9 12.2V19.4H8.8V10.2Z', ink: 'metal' },
    { path: 'M5.2 8.4H8V10.2H7.2V17H5.2ZM18.8 8.4H16V10.2H16.8V17H18.8Z', ink: 'metal' },
  ],
  fills: [24, 20],
};

/** HAVAL in wide strokes on a red plate. */
export const haval: Mark = {
  layers: [
    {
      path: 'M1.5 6.5H22.5Q24 6.5 24 8V16Q24 17.5 22.5 17.5H1.5Q0 17.5 0 16V8Q0 6.5 1.5 6.5Z',
      ink: '#b3131b',
    },
    {
      stroke:
        'M2 9.2V14.8M5 9.2V14.8M2 12H5M6.4 14.8L8.2 9.2L10 14.8M7.1 13.2H9.3M10.6 9.2L12.4 14.8L14.2 9.2M14.6 14.8L16.4 9.2L18.2 14.8M15.3 13.2H17.5M19.6 9.2V14.8H22.2',
      ink: '#ffffff',
      width: 1.1,
    },
  ],
  fills: [24, 11],
};

/** LAND ROVER's green oval, without its lettering. */
export const landRover: Mark = {
  layers: [
    { path: ellipsePath(12, 7), ink: '#d7d9da' },
    { path: ellipsePath(11.2, 6.3), ink: '#0f5132' },
    {
      stroke: 'M4.6 11.6L8.6 9.4L7.6 12.6L12 10.4L11.4 13.6L16.4 11L15.6 14L19.6 12.2',
      ink: '#ffffff',
      width: 0.9,
    },
  ],
  fills: [24, 14],
};

/** A shield with wings of three bars and a crest. */
export const genesis: Mark = {
  layers: [
    {
      stroke: 'M9 11.2H0.8M9 12.8H2.4M9 14.4H4.4M15 11.2H23.2M15 12.8H21.6M15 14.4H19.6',
      ink: 'metal',
      width: 0.9,
    },
    { path: 'M8.6 8.4Q12 7.2 15.4 8.4Q15.8 14 12 17.2Q8.2 14 8.6 8.4Z', ink: '#1a1c1e' },
    { stroke: 'M8.6 8.4Q12 7.2 15.4 8.4Q15.8 14 12 17.2Q8.2 14 8.6 8.4Z', ink: 'metal', width: 0.9 },
  ],
  fills: [24, 10.4],
};
