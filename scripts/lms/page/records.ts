import { emptyRecord, type LmsRecord } from '../lms-record.ts';

/** The record of one package on the server: read at every launch, written at every commit. */
export class RecordClient {
  readonly #url: string;
  /** The newest record that has not been sent. Only the newest counts: each holds all before it. */
  #unsent: LmsRecord | undefined;
  #sending: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(fileName: string) {
    this.#url = `/records/${encodeURIComponent(fileName)}`;
    // The page itself goes: what is not sent by then goes along, as far as the browser lets it.
    addEventListener('pagehide', () => { if (this.#unsent) void this.#put(this.#unsent, true); });
  }

  async read(): Promise<LmsRecord> {
    await this.#sending;
    const response = await fetch(this.#url);
    return response.ok ? ((await response.json()) as LmsRecord) : emptyRecord;
  }

  write(record: LmsRecord): void {
    this.#unsent = record;
    if (!this.#busy) this.#sending = this.#send();
  }

  async forget(): Promise<void> {
    await this.#sending;
    await fetch(this.#url, { method: 'DELETE' });
  }

  async #send(): Promise<void> {
    this.#busy = true;
    while (this.#unsent) {
      const record = this.#unsent;
      this.#unsent = undefined;
      await this.#put(record, false);
    }
    this.#busy = false;
  }

  async #put(record: LmsRecord, keepalive: boolean): Promise<void> {
    await fetch(this.#url, { method: 'PUT', body: JSON.stringify(record), keepalive });
  }
}
