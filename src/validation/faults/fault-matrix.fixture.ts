import { addressFaults } from './address-faults.fixture.ts';
import { backendFaults } from './backend-faults.fixture.ts';
import type { FaultRow } from './fault-row.fixture.ts';
import { pictureFaults } from './picture-faults.fixture.ts';
import { statusFaults } from './status-faults.fixture.ts';
import { wireFaults } from './wire-faults.fixture.ts';

/** Service behaviours by kind. Every row is run through the whole pipeline, over real HTTP. */
export const faultMatrix: readonly { readonly title: string; readonly rows: readonly FaultRow[] }[] = [
  { title: 'Statuses', rows: statusFaults },
  { title: 'Connections and bodies', rows: wireFaults },
  { title: 'What stands in for a picture', rows: pictureFaults },
  { title: 'Addresses and redirects', rows: addressFaults },
  { title: 'Answers of the backend', rows: backendFaults },
];
