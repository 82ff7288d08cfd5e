/** Token ranges of the parts of a request inside its sentence. */
export interface Parts {
  readonly verb: string | null;
  readonly object: readonly [number, number] | null;
  readonly recipient: readonly [number, number] | null;
  readonly assignee: readonly [number, number] | null;
}
