import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYNC_BYTES } from './budget';
import {
  type LocalPort,
  type LocalRecord,
  type RemotePort,
  type SyncState,
  syncRound,
} from './engine';

type Data = Map<string, Map<string, unknown>>;

/** The browser maker's server: the last writer of an item wins, whole items only. */
class Server {
  readonly items = new Map<string, string>();
}

/** One device with its own data and its own, possibly outdated, view of the server. */
class Device implements LocalPort, RemotePort {
  readonly data: Data = new Map();
  view = new Map<string, string>();
  /** Writes on their way to the server. */
  outbox: ((server: Server) => void)[] = [];
  state: SyncState;
  /** Ids somebody is writing to while the next round applies changes. */
  busy = new Set<string>();

  constructor(
    name: string,
    private readonly skew = 0,
  ) {
    this.state = { device: name, clock: 0, records: new Map() };
  }

  async read() {
    return new Map<string, LocalRecord>(
      [...this.data].map(([id, fields]) => [
        id,
        { fields: new Map(fields), writtenAt: 1, isWanted: true },
      ]),
    );
  }

  async apply(changes: Parameters<LocalPort['apply']>[0]) {
    for (const change of changes) {
      if (this.busy.has(change.id)) continue;
      if (change.kind === 'remove') this.data.delete(change.id);
      else {
        const fields = this.data.get(change.id) ?? new Map<string, unknown>();
        for (const [name, value] of change.fields) {
          if (value === null) fields.delete(name);
          else fields.set(name, value);
        }
        this.data.set(change.id, fields);
      }
    }
    const failed = new Set(
      [...this.busy].filter((id) => changes.some((change) => change.id === id)),
    );
    this.busy.clear();
    return failed;
  }

  async getAll() {
    return new Map(this.view);
  }

  async set(items: ReadonlyMap<string, string>) {
    for (const [key, value] of items) {
      this.view.set(key, value);
      this.outbox.push((server) => server.items.set(key, value));
    }
  }

  async remove(keys: readonly string[]) {
    for (const key of keys) {
      this.view.delete(key);
      this.outbox.push((server) => server.items.delete(key));
    }
  }

  async round(now: number) {
    const round = await syncRound(this.state, this, this, now + this.skew);
    this.state = round.state;
    return round;
  }
}

const ids = ['brief:a', 'brief:b', 'settings'];
const names = ['outcome', 'why', 'owner'];

const step = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    id: fc.constantFrom(...ids),
    name: fc.constantFrom(...names),
    value: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({
    do: fc.constant('clear' as const),
    id: fc.constantFrom(...ids),
    name: fc.constantFrom(...names),
  }),
  fc.record({ do: fc.constant('delete' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constantFrom('round' as const, 'busy-round' as const) }),
  fc.record({
    do: fc.constantFrom(
      'deliver' as const,
      'drop' as const,
      'repeat' as const,
      'swap' as const,
      'fetch' as const,
      'fetch-some' as const,
    ),
  }),
);
const script = fc.array(fc.record({ who: fc.integer({ min: 0, max: 1 }), step }), {
  maxLength: 60,
});

function play(
  device: Device,
  server: Server,
  action: typeof step extends fc.Arbitrary<infer T> ? T : never,
): void {
  if (action.do === 'write') {
    const fields = device.data.get(action.id) ?? new Map<string, unknown>();
    device.data.set(action.id, fields.set(action.name, action.value));
  } else if (action.do === 'clear') device.data.get(action.id)?.delete(action.name);
  else if (action.do === 'delete') device.data.delete(action.id);
  else if (action.do === 'deliver') device.outbox.shift()?.(server);
  else if (action.do === 'drop') device.outbox.shift();
  else if (action.do === 'repeat') device.outbox[0]?.(server);
  else if (action.do === 'swap') device.outbox.reverse();
  else if (action.do === 'fetch') device.view = new Map(server.items);
  else if (action.do === 'fetch-some') {
    for (const [key, value] of [...server.items].slice(0, 1)) device.view.set(key, value);
  }
}

/** Lets everything arrive until no device has anything to say. */
async function settle(devices: readonly Device[], server: Server, time: number): Promise<void> {
  for (let quiet = 0, at = time; quiet < 2; at += 1_000) {
    expect(at - time).toBeLessThan(100_000);
    let said = 0;
    for (const device of devices) {
      for (const write of device.outbox.splice(0)) write(server);
      device.view = new Map(server.items);
      const { pulled, pushed } = await device.round(at);
      said += pulled + pushed;
      for (const write of device.outbox.splice(0)) write(server);
    }
    quiet = said === 0 ? quiet + 1 : 0;
  }
}

const plain = (device: Device) =>
  Object.fromEntries(
    [...device.data].sort().map(([id, fields]) => [id, Object.fromEntries([...fields].sort())]),
  );

describe('two devices', () => {
  it('agree in the end, whatever is dropped, late, repeated or half arrived', async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.integer({ min: -90_000, max: 90_000 }), async (steps, skew) => {
        const server = new Server();
        const devices = [new Device('one'), new Device('two', skew)] as const;
        let time = 1_000_000;
        for (const { who, step: action } of steps) {
          time += 500;
          const device = devices[who === 0 ? 0 : 1];
          if (action.do === 'busy-round') device.busy = new Set(ids);
          if (action.do === 'round' || action.do === 'busy-round') await device.round(time);
          else play(device, server, action);
        }
        await settle(devices, server, time);
        expect(plain(devices[0])).toEqual(plain(devices[1]));
        expect(devices[0].view).toEqual(devices[1].view);
      }),
      { numRuns: 400 },
    );
  });

  it('lose no field when they change different ones at the same time', async () => {
    const server = new Server();
    const [one, two] = [new Device('one'), new Device('two')];
    one.data.set(
      'brief:a',
      new Map([
        ['outcome', 'x'],
        ['why', 'y'],
      ]),
    );
    await settle([one, two], server, 1_000);
    one.data.get('brief:a')?.set('outcome', 'new outcome');
    two.data.get('brief:a')?.set('why', 'new why');
    await Promise.all([one.round(5_000), two.round(5_000)]);
    await settle([one, two], server, 6_000);
    expect(plain(one)).toEqual({ 'brief:a': { outcome: 'new outcome', why: 'new why' } });
    expect(plain(two)).toEqual(plain(one));
  });

  it('keep an edit that the device which deleted the brief had not seen', async () => {
    const server = new Server();
    const [one, two] = [new Device('one'), new Device('two')];
    one.data.set(
      'brief:a',
      new Map([
        ['outcome', 'x'],
        ['why', 'y'],
      ]),
    );
    await settle([one, two], server, 1_000);
    two.data.get('brief:a')?.set('why', 'still working on it');
    await two.round(5_000);
    one.data.delete('brief:a');
    await one.round(9_000);
    await settle([one, two], server, 10_000);
    expect(plain(one)).toEqual({ 'brief:a': { outcome: 'x', why: 'still working on it' } });
    expect(plain(two)).toEqual(plain(one));
  });

  it('pass on a deletion, and a late copy does not bring the record back', async () => {
    const server = new Server();
    const [one, two, late] = [new Device('one'), new Device('two'), new Device('late')];
    one.data.set('brief:a', new Map([['outcome', 'x']]));
    await settle([one, two], server, 1_000);
    const old = new Map(server.items);
    one.data.delete('brief:a');
    await settle([one, two], server, 5_000);
    expect(plain(two)).toEqual({});
    late.view = old;
    await late.round(6_000);
    await settle([one, two, late], server, 7_000);
    expect(plain(late)).toEqual({});
    expect(plain(one)).toEqual({});
  });

  it('keep to the space of the browser and make the same choice', async () => {
    const server = new Server();
    const [one, two] = [new Device('one'), new Device('two')];
    for (let i = 0; i < 700; i++) {
      const text = Array.from({ length: 60 }, (_, j) =>
        ((i * 7919 + j * 104_729) % 9973).toString(36),
      ).join(' ');
      one.data.set(`brief:${i}`, new Map([['outcome', text]]));
    }
    one.data.set(
      'brief:huge',
      new Map([
        [
          'outcome',
          Array.from({ length: 9_000 }, (_, j) => ((j * 104_729) % 99_991).toString(36)).join(''),
        ],
      ]),
    );
    await settle([one, two], server, 1_000);
    let bytes = 0;
    for (const [key, value] of server.items) {
      const size = key.length + JSON.stringify(value).length;
      expect(size).toBeLessThanOrEqual(8_192);
      bytes += size;
    }
    expect(bytes).toBeLessThanOrEqual(SYNC_BYTES);
    expect(server.items.size).toBeLessThanOrEqual(512);
    expect(one.data.size).toBe(701);
    expect(two.data.size).toBeGreaterThan(100);
    const { fit } = await one.round(999_000);
    expect(fit.without).toContain('brief:huge');
    expect(fit.within.size + fit.without.length).toBe(701);
  });

  it('have nothing to say when a browser gives the keys of a value back in another order', async () => {
    const server = new Server();
    const [one, two] = [new Device('one'), new Device('two')];
    one.data.set(
      'brief:a',
      new Map([['owner', { name: 'Ana', kind: 'person', of: [{ b: 1, a: 2 }] }]]),
    );
    await settle([one, two], server, 1_000);
    const before = one.state.records.get('brief:a');
    one.data.set(
      'brief:a',
      new Map([['owner', { kind: 'person', of: [{ a: 2, b: 1 }], name: 'Ana' }]]),
    );
    expect(await one.round(5_000)).toMatchObject({ pulled: 0, pushed: 0 });
    expect(one.state.records.get('brief:a')).toEqual(before);
    expect(await two.round(6_000)).toMatchObject({ pulled: 0, pushed: 0 });
  });

  it('lose nothing when the browser refuses to write', async () => {
    const server = new Server();
    const [one, two] = [new Device('one'), new Device('two')];
    one.data.set('settings', new Map([['sensitivity', 'eager']]));
    const refusing: RemotePort = {
      getAll: () => one.getAll(),
      set: async () => {
        throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
      },
      remove: async () => {},
    };
    const round = await syncRound(one.state, one, refusing, 1_000);
    expect(round.problem).toBeInstanceOf(Error);
    one.state = round.state;
    await settle([one, two], server, 2_000);
    expect(plain(two)).toEqual({ settings: { sensitivity: 'eager' } });
  });
});
