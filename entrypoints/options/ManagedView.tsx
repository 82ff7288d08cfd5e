import { ManagedSection } from '@/components/options/ManagedSection';
import { t } from '@/components/text';
import { findExporter } from '@/lib/exporters/registry';
import type { ManagedSettings } from '@/lib/platform/managed';

const MARKS = {
  quiet: 'optionsMarksQuiet',
  normal: 'optionsMarksNormal',
  eager: 'optionsMarksEager',
} as const;

/** The policy in words. */
export function ManagedView({ managed }: { readonly managed: ManagedSettings }) {
  const { sensitivity, mutedHosts, exportFormats, disabledChecks, packs, allowSync } = managed;
  const formats = exportFormats?.flatMap((id) => findExporter(id) ?? []);
  return (
    <ManagedSection
      values={[
        sensitivity ? t('optionsManagedSensitivity', t(MARKS[sensitivity])) : '',
        mutedHosts?.length ? t('optionsManagedMuted', mutedHosts.join(', ')) : '',
        formats ? t('optionsManagedFormats', formats.map(({ label }) => t(label)).join(', ')) : '',
        disabledChecks?.length ? t('optionsManagedChecks', disabledChecks.join(', ')) : '',
        ...(packs ?? []).map(({ name }) => t('optionsManagedPack', name)),
        allowSync === false ? t('optionsManagedSync') : '',
      ].filter(Boolean)}
    />
  );
}
