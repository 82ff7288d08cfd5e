import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../importers/decode';
import { BACKUP_FORMAT } from './backupFile';
import { MAX_BACKUP_BYTES, readUpload } from './readUpload';

describe('reading a file', () => {
  it('takes a backup that is larger than an import may be', async () => {
    const blanks = ' '.repeat(MAX_FILE_BYTES);
    const file = new File([`{"format": "${BACKUP_FORMAT}"}${blanks}`], 'backup.json');
    expect(await readUpload(file)).toMatchObject({
      ok: false,
      problems: [{ key: 'importProblemTooLarge', values: ['40', '40'] }],
    });
    expect(await readUpload(file, MAX_BACKUP_BYTES)).toMatchObject({
      ok: true,
      value: { kind: 'json', format: BACKUP_FORMAT },
    });
  });
});
