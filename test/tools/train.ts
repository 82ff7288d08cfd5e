// Fits the weights of the detector. `npm run train` gives the same file for the same data.
import { writeFileSync } from 'node:fs';
import { train } from './training/train';

const path = new URL('../../lib/detection/model/weights.generated.ts', import.meta.url);
writeFileSync(path, train());
