import { emptyRecord, type LmsRecord } from '../lms-record.ts';

/** The record of one package on the server: read at every launch, written at every commit. */
export interface RecordClient {
  read(): Promise<LmsRecord>;
  write(record: LmsRecord): void;
  forget(): Promise<void>;
}

export function createRecordClient(fileName: string): RecordClient {
  const url = `/records/${encodeURIComponent(fileName)}`;
  let pending: Promise<unknown> = Promise.resolve();
  return {
    async read() {
      await pending;
      const response = await fetch(url);
      return response.ok ? ((await response.json()) as LmsRecord) : emptyRecord;
    },
    write(record) {
      // keepalive: the page itself may be on its way out. Browsers allow it 64 kB, so longer logs are cut.
      const body = JSON.stringify({ ...record, log: record.log.slice(-100) });
      pending = Promise.all([pending, fetch(url, { method: 'PUT', body, keepalive: body.length < 60_000 })]);
    },
    async forget() {
      await pending;
      await fetch(url, { method: 'DELETE' });
    },
  };
}
