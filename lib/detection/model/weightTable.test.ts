import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWeights } from '../../../test/tools/training/packWeights';
import { WEIGHTS } from './weights.generated';
import { LEVELS, TABLE_SIZE, unpackWeights } from './weightTable';

it('reads what was packed', () => {
  const weight = fc.tuple(fc.nat(TABLE_SIZE - 1), fc.integer({ min: -LEVELS, max: LEVELS }));
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 3000 }), (weights) => {
      const table = new Int8Array(TABLE_SIZE);
      for (const [column, value] of weights) table[column] = value;
      expect(unpackWeights(packWeights(table)).join()).toBe(table.join());
    }),
    { numRuns: 10 },
  );
});

it('the weights that ship are as short as they can be', () => {
  expect(packWeights(unpackWeights(WEIGHTS))).toBe(WEIGHTS);
});
