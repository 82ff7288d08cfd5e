import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openBriefRepository } from './briefStore';
import { Library } from './library';

async function openWith(outcomes: readonly string[]) {
  const repository = openBriefRepository();
  await repository.createMany(outcomes.map((outcome) => ({ outcome, why: `why ${outcome}` })));
  const library = new Library(repository);
  await library.open();
  return { library, repository };
}

const statuses = (library: Library) =>
  library
    .getState()
    .rows.map((row) => row.status)
    .sort();

describe('the library in memory', () => {
  beforeEach(() => fakeBrowser.reset());

  it('shows rows at once and finds words of the whole brief after', async () => {
    const { library } = await openWith(['apples arrive', 'pears arrive']);
    expect(library.getState().rows).toHaveLength(2);
    await library.readWords();
    expect(library.search.find('why pears').map((row) => row.outcome)).toEqual(['pears arrive']);
  });

  it('archives many and takes it back', async () => {
    const { library } = await openWith(['a', 'b', 'c']);
    const ids = library.getState().rows.map((row) => row.id);
    const result = await library.change(ids.slice(0, 2), () => ({ status: 'archived' }));
    expect(result).toMatchObject({ changed: 2, failed: 0 });
    expect(statuses(library)).toEqual(['archived', 'archived', 'open']);
    await result.undo();
    expect(statuses(library)).toEqual(['open', 'open', 'open']);
  });

  it('takes a tag back without leaving an empty list behind', async () => {
    const { library, repository } = await openWith(['a']);
    const [row] = library.getState().rows;
    const result = await library.change([row?.id ?? ''], () => ({ tags: ['q4'] }));
    expect(library.row(row?.id ?? '')?.tags).toEqual(['q4']);
    await result.undo();
    expect(await repository.get(row?.id ?? '')).not.toHaveProperty('tags');
  });

  it('keeps what another window wrote when an action is undone', async () => {
    const { library, repository } = await openWith(['a']);
    const id = library.getState().rows[0]?.id ?? '';
    const result = await library.change([id], () => ({ status: 'binned' }));
    await repository.update(id, 1, { outcome: 'written elsewhere' });
    await result.undo();
    expect(await repository.get(id)).toMatchObject({
      status: 'open',
      outcome: 'written elsewhere',
    });
  });

  it('brings removed briefs back whole', async () => {
    const { library, repository } = await openWith(['a', 'b']);
    const id = library.getState().rows[0]?.id ?? '';
    const before = await repository.get(id);
    const undo = await library.remove([id]);
    expect(library.getState().rows).toHaveLength(1);
    await undo();
    expect(await repository.get(id)).toEqual(before);
  });

  it('follows what other windows do', async () => {
    const { library, repository } = await openWith(['a']);
    await repository.create({ outcome: 'new elsewhere' });
    await vi.waitFor(() => expect(library.getState().rows).toHaveLength(2));
  });

  it('counts failures and says when the disk is full', async () => {
    const { library, repository } = await openWith(['a']);
    vi.spyOn(repository, 'updateMany').mockResolvedValue([{ ok: false, reason: 'storage-full' }]);
    const ids = library.getState().rows.map((row) => row.id);
    const result = await library.change(ids, () => ({ status: 'archived' }));
    expect(result).toMatchObject({ changed: 0, failed: 1, isFull: true });
  });
});
