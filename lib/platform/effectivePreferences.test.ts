import { describe, expect, it } from 'vitest';
import { under } from './effectivePreferences';
import { DEFAULT_PREFERENCES, isMutedHost } from './preferences';

const own = { ...DEFAULT_PREFERENCES, sensitivity: 'eager', mutedHosts: ['a.example'] } as const;

describe('preferences under a policy', () => {
  it('follow the policy where it is set, and the user elsewhere', () => {
    expect(under({}, own)).toEqual(own);
    expect(under({ sensitivity: 'quiet', mutedHosts: ['b.example'] }, own)).toEqual({
      ...own,
      sensitivity: 'quiet',
      mutedHosts: ['a.example', 'b.example'],
    });
    expect(under({ sensitivity: 'loud', mutedHosts: 'all' }, own)).toEqual(own);
  });
});

describe('isMutedHost', () => {
  it('knows hosts and everything below a star', () => {
    expect(isMutedHost(['a.example'], 'a.example')).toBe(true);
    expect(isMutedHost(['a.example'], 'b.a.example')).toBe(false);
    expect(isMutedHost(['*.a.example'], 'b.a.example')).toBe(true);
    expect(isMutedHost(['*.a.example'], 'nota.example')).toBe(false);
    expect(isMutedHost([], 'a.example')).toBe(false);
  });
});
