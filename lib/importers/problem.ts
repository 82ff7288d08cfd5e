import type en from '@/public/_locales/en/messages.json';

/** Interface texts of imports. */
export type ImportMessageKey = Extract<keyof typeof en, `import${string}`>;

/** What is wrong with a file, where, in a form the interface can put into words. */
export interface ImportProblem {
  readonly key: ImportMessageKey;
  readonly values?: readonly string[];
  /** First line is 1. */
  readonly line?: number | undefined;
  /** As people can find it in the file: `briefs[3].deadline`, or a column's name. */
  readonly field?: string | undefined;
}

/** A file or its parts, or why nothing was read. Reading never changes anything. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** A reading that failed for one reason. */
export function failed(problem: ImportProblem): { ok: false; problems: ImportProblem[] } {
  return { ok: false, problems: [problem] };
}
