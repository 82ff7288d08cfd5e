import { z } from 'zod';
import { failed, type Reading } from '../importers/problem';
import type { Pack } from '../rewriting/pack';
import { packSchema, parsePack } from '../rewriting/packs';
import { type CheckedStore, openCheckedStore } from './checkedStore';

const Packs = z.array(packSchema).max(50) as unknown as z.ZodType<Pack[]>;

/** The template packs the user added. */
export function openPacks(): CheckedStore<Pack[]> {
  return openCheckedStore('packs', Packs, []);
}

/** Adds the pack of a file, in place of one with the same name; answers with its name. */
export async function addPack(store: CheckedStore<Pack[]>, text: string): Promise<Reading<string>> {
  const parsed = parsePack(text);
  if (!parsed.ok) {
    return {
      ok: false,
      problems: parsed.problems.map(({ line, message }) => ({
        key: 'importProblemPack',
        values: [message],
        line,
      })),
    };
  }
  const { pack } = parsed;
  try {
    await store.update((packs) => [...packs.filter(({ name }) => name !== pack.name), pack]);
  } catch {
    return failed({ key: 'importProblemTooManyPacks' });
  }
  return { ok: true, value: pack.name };
}
