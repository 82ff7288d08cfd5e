import type { Channel } from '../detection/request';
import type { Area } from './areas/area';

/** One line of a message form; it is left out when its slot has nothing to say. */
export interface PackLine {
  /**
   * Text with at most one slot: {ask} {outcome} {why} {success} {deadline} {decide} {comeBack}
   * {checkIn}.
   */
  readonly text: string;
}

/** A message form of the user's own, offered as a brief. */
export interface PackForm {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly lines: readonly PackLine[];
}

/** Changes to one of our areas: the user's texts come before ours. */
export interface PackAddition {
  readonly area: string;
  readonly phrases?: readonly string[] | undefined;
  readonly results?: readonly string[] | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly checks?: readonly string[] | undefined;
  readonly metrics?: Area['metrics'] | undefined;
}

/** A shareable set of areas, texts and message forms. */
export interface Pack {
  readonly outcomewisePack: 1;
  readonly name: string;
  readonly areas?: readonly Area[] | undefined;
  readonly additions?: readonly PackAddition[] | undefined;
  readonly forms?: readonly PackForm[] | undefined;
}

/** Phrases as cue words: "purchase order" -> "purchase_order". */
function cuesOf(phrases: readonly string[] | undefined): string {
  return (phrases ?? [])
    .map((phrase) => phrase.trim().toLowerCase().split(/\s+/).slice(0, 2).join('_'))
    .join(' ');
}

/** Our areas with the user's on top: same id replaces, additions come first. */
export function withPacks(ours: readonly Area[], packs: readonly Pack[]): readonly Area[] {
  const theirs = packs.flatMap((pack) => pack.areas ?? []);
  const ids = new Set(theirs.map((area) => area.id));
  const all = [...theirs, ...ours.filter((area) => !ids.has(area.id))];
  const additions = packs.flatMap((pack) => pack.additions ?? []);
  return all.map((area) => additions.filter((each) => each.area === area.id).reduce(added, area));
}

function added(area: Area, more: PackAddition): Area {
  return {
    ...area,
    nouns: `${cuesOf(more.phrases)} ${area.nouns}`.trim(),
    results: [...(more.results ?? []), ...area.results],
    reasons: [...(more.reasons ?? []), ...area.reasons],
    checks: [...(more.checks ?? []), ...area.checks],
    metrics: [...(more.metrics ?? []), ...area.metrics],
  };
}
