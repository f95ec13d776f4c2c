/** What reviewers have written, kept in this browser alone. */
export interface Remark {
  /** When, as ISO 8601. */
  readonly at: string;
  /** Title of the screen it was written on. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

export class Remarks {
  private readonly key: string;
  private readonly storage: Storage | undefined;
  private kept: readonly Remark[];

  /** Without storage (a locked-down browser) remarks live as long as the page. */
  constructor(course: string, version: string, storage: Storage | undefined) {
    this.key = `sukhbat-review ${course} ${version}`;
    this.storage = storage;
    this.kept = JSON.parse(storage?.getItem(this.key) ?? '[]') as readonly Remark[];
  }

  get all(): readonly Remark[] {
    return this.kept;
  }

  add(remark: Remark): void {
    this.kept = [...this.kept, remark];
    this.storage?.setItem(this.key, JSON.stringify(this.kept));
  }
}

/** The remarks as a file that a person can read and a mail can carry. */
export function remarksAsText(title: string, version: string, remarks: readonly Remark[]): string {
  return [`${title} ${version}`, ...remarks.map(({ at, place, language, text }, index) => `${index + 1}. [${language}] ${place} (${at.slice(0, 16).replace('T', ' ')})\n${text}`)].join('\n\n');
}
