import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { isObject, parseObject } from './json.ts';

/** Where the identity provider keeps sessions and refresh tokens, so that nobody is signed out by a restart. */
export type IdentityStore = { readonly adapter: AdapterFactory; readonly close: () => void };

const isPayload = (value: unknown): value is AdapterPayload => isObject(value);

const read = (row: Record<string, unknown> | undefined): AdapterPayload | undefined => {
  const payload = row === undefined ? undefined : parseObject(String(row['payload']));
  return isPayload(payload) ? payload : undefined;
};

/** Opens the store in a file, or in memory when none is given. What has expired is no longer found. */
export const openIdentityStore = (file: string | undefined): IdentityStore => {
  const database = new DatabaseSync(file ?? ':memory:');
  database.exec(`CREATE TABLE IF NOT EXISTS kept (
    model TEXT, id TEXT, payload TEXT, grant_id TEXT, uid TEXT, user_code TEXT, expires_at INTEGER, PRIMARY KEY (model, id))`);
  const put = database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?, ?)');
  const select = (column: string) =>
    database.prepare(`SELECT payload FROM kept WHERE model = ? AND ${column} = ? AND expires_at > ?`);
  const [byId, byUid, byUserCode] = [select('id'), select('uid'), select('user_code')];
  const remove = database.prepare('DELETE FROM kept WHERE model = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM kept WHERE grant_id = ?');
  const seconds = () => Math.floor(Date.now() / 1000);
  const forModel = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn === undefined ? Number.MAX_SAFE_INTEGER : seconds() + expiresIn;
      const { grantId, uid, userCode } = payload;
      put.run(model, id, JSON.stringify(payload), grantId ?? null, uid ?? null, userCode ?? null, expiresAt);
    },
    find: async (id) => read(byId.get(model, id, seconds())),
    findByUid: async (uid) => read(byUid.get(model, uid, seconds())),
    findByUserCode: async (userCode) => read(byUserCode.get(model, userCode, seconds())),
    consume: async (id) => {
      const payload = read(byId.get(model, id, seconds()));
      if (payload === undefined) return;
      const consumed = JSON.stringify({ ...payload, consumed: seconds() });
      database.prepare('UPDATE kept SET payload = ? WHERE model = ? AND id = ?').run(consumed, model, id);
    },
    destroy: async (id) => {
      remove.run(model, id);
    },
    revokeByGrantId: async (grantId) => {
      revoke.run(grantId);
    },
  });
  return { adapter: forModel, close: () => database.close() };
};
