import type { z } from 'zod';
import { lineOf, offsetOf, pathInWords } from './position';
import type { ImportMessageKey, ImportProblem } from './problem';

const KEYS: Readonly<Record<string, ImportMessageKey>> = {
  invalid_type: 'importProblemType',
  too_big: 'importProblemTooLong',
  too_small: 'importProblemTooSmall',
  invalid_format: 'importProblemFormat',
  invalid_value: 'importProblemValue',
};

/** A failed check as a problem with its line in the file. `path` leads to the checked value. */
export function zodProblem(
  issue: z.core.$ZodIssue,
  json: string,
  path: readonly PropertyKey[],
): ImportProblem {
  const full = [...path, ...issue.path];
  return {
    key: KEYS[issue.code] ?? 'importProblemField',
    values: 'expected' in issue ? [String(issue.expected)] : [],
    line: lineOf(json, offsetOf(json, full)),
    field: pathInWords(full),
  };
}
