import { t } from '../text';
import { Details } from './Details';
import { filledCount, type GroupProps } from './fieldProps';
import { LinesField } from './LinesField';
import { summaryOf } from './summaryOf';
import { TextField } from './TextField';

/** What the owner can build on, and with whom. */
export function HelpGroup({ content, onChange }: GroupProps) {
  const { context, resources, access, startingPoints, collaborators, informed } = content;
  return (
    <Details
      title={t('builderHelpGroup')}
      summary={summaryOf(
        filledCount([context, resources, access, startingPoints, collaborators, informed]),
      )}
    >
      <TextField
        name="context"
        label={t('builderContext')}
        value={context}
        onChange={(value) => onChange({ context: value })}
      />
      <LinesField
        name="resources"
        label={t('builderResources')}
        value={resources}
        onChange={(value) => onChange({ resources: value })}
      />
      <LinesField
        name="access"
        label={t('builderAccess')}
        value={access}
        onChange={(value) => onChange({ access: value })}
      />
      <LinesField
        name="startingPoints"
        label={t('builderStartingPoints')}
        value={startingPoints}
        onChange={(value) => onChange({ startingPoints: value })}
      />
      <LinesField
        name="collaborators"
        label={t('builderCollaborators')}
        value={collaborators}
        onChange={(value) => onChange({ collaborators: value })}
      />
      <LinesField
        name="informed"
        label={t('builderInformed')}
        value={informed}
        onChange={(value) => onChange({ informed: value })}
      />
    </Details>
  );
}
