import { isCalled, type Person } from '../briefs/person';
import type { Exporter } from '../exporters/exporter';
import { offeredFormats } from '../exporters/offered';
import { EXPORTERS } from '../exporters/registry';
import { loadFormatChoice, type MailAddress, openExportSettings } from './exportSettings';
import type { ManagedSettings } from './managed';
import { openPeople } from './peopleStore';

/** All that an export needs besides the briefs. */
export interface ExportChoices {
  /** In the order to offer them. */
  readonly exporters: readonly Exporter[];
  /** True where an organisation has set the formats. */
  readonly isManaged: boolean;
  readonly addresses: readonly MailAddress[];
  readonly emailOf: (name: string) => string | undefined;
}

/**
 * Reads what the user, their people and their organisation say about exports.
 *
 * @param managed - the policy, where the caller reads it anyway
 */
export async function loadExportChoices(
  managed?: Promise<ManagedSettings>,
): Promise<ExportChoices> {
  const [choice, { addresses }, people] = await Promise.all([
    loadFormatChoice(managed),
    openExportSettings().get(),
    openPeople().get(),
  ]);
  const exporters = offeredFormats(EXPORTERS, choice);
  return {
    exporters,
    isManaged: exporters.length < EXPORTERS.length,
    addresses,
    emailOf: (name) => addressOf(people, name),
  };
}

/** The first mail address among a person's names. */
function addressOf(people: readonly Person[], name: string): string | undefined {
  const person = people.find((one) => isCalled(one, name));
  return person?.aliases?.find((alias) => /^\S+@\S+\.\S+$/.test(alias));
}
