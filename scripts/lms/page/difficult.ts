import type { PackageSummary } from '../lms-record.ts';
import { lmsStubs } from './stubs/registry.ts';
import type { LmsStub } from './stubs/stub.ts';

/** What lives in the windows around the course cannot be shown inside one page. */
const ELSEWHERE = /^alien-parent|^late-api/u;

/** The difficult LMSs that a package can be tried in. */
export function difficultLmss({ runtime }: Pick<PackageSummary, 'runtime'>): readonly LmsStub[] {
  return lmsStubs.filter(({ name, profile }) => !ELSEWHERE.test(name) && (profile === 'scorm12') === (runtime === 'scorm12'));
}

/** The name without the version, which the package has said already. */
export function shortName({ name }: LmsStub): string {
  return name.replace(/, (?:1\.2|2004)$/u, '');
}
