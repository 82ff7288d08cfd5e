import type { Clause } from './parse/scan';

/** Gives every clause an object: its own, the next one's ("review and sign the form"), or "this". */
export function withObjects(clauses: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.object) {
      const shared = out.some(
        (earlier, at) =>
          at < index && earlier.object === clause.object && clauses[at]?.object === '',
      );
      out.push(shared ? { ...clause, object: pronounFor(clause.object) } : clause);
      continue;
    }
    const later = clauses.slice(index + 1).find((each) => lendsObject(each));
    const before = out.at(-1);
    const canShare = clause.tail === '' && clause.complement === '';
    if (
      (later &&
        canShare &&
        !before &&
        later.verbClass.id !== 'create' &&
        !/^(?:transfer|get)$/.test(later.verbClass.id)) ||
      (later &&
        canShare &&
        !before &&
        /^(?:the|this|these|that|those|my|our|your|all|both)\b/i.test(later.object))
    )
      out.push({ ...clause, object: later.object });
    else if (before) out.push({ ...clause, object: pronounFor(before.object) });
    else
      out.push({
        ...clause,
        object: needsObject(clause) && !/^(?!to )\S/i.test(clause.complement) ? 'this' : '',
      });
  }
  return out;
}

/** "review and sign the form": the form is the object of both; "review and call me" is not so. */
function lendsObject(clause: Clause): boolean {
  return (
    clause.object !== '' &&
    !/^(?:tell|ask|contact|chase|find-out)$/.test(clause.verbClass.id) &&
    !/^(?:your|me|us|him|her|them|it|this|that|if|whether|what|how)\b/i.test(clause.object)
  );
}

function needsObject(clause: Clause): boolean {
  if (/^(?:try|make|do|run)\b/.test(clause.base)) return false;
  return !/^(?:contact|chase|teach|ask|tell|introduce|grant|find|research|answer|schedule|create)$/.test(
    clause.verbClass.id,
  );
}

function pronounFor(object: string): string {
  return /^(?:it|this|that|them|these|those)$/i.test(object)
    ? object
    : /^(?:.*\S)s$/.test(object) && !/ss$/.test(object)
      ? 'them'
      : 'it';
}
