import type { Adapter, AdapterPayload } from "oidc-provider";

interface Kept {
  payload: AdapterPayload;
  readonly until: number;
}

/**
 * Where the trial provider keeps its sessions and codes: in memory, so that nothing of a trial outlives it. One for each
 * model. Source: the adapter interface of oidc-provider.
 */
export class KeptInMemory implements Adapter {
  readonly #kept = new Map<string, Kept>();

  upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    this.#kept.set(id, { payload, until: Date.now() + (expiresInSeconds || 86_400) * 1000 });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#live(id)?.payload);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#where((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#where((payload) => payload.userCode === userCode));
  }

  consume(id: string): Promise<void> {
    const kept = this.#live(id);
    if (kept !== undefined) kept.payload = { ...kept.payload, consumed: Math.floor(Date.now() / 1000) };
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.#kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(id);
    return Promise.resolve();
  }

  #live(id: string): Kept | undefined {
    const kept = this.#kept.get(id);
    return kept !== undefined && kept.until > Date.now() ? kept : undefined;
  }

  #where(isWanted: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    return [...this.#kept.values()].find(({ payload, until }) => until > Date.now() && isWanted(payload))
      ?.payload;
  }
}
