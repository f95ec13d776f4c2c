/** Examines any SCORM package: safely, from the zip to what each LMS will make of it. */
import type { MessageLanguage } from '../diagnostics/message.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { schemaFiles } from '../package/schema-files.ts';
import { checkFiles } from './check-files.ts';
import { scanContent } from './content/scan-content.ts';
import { createFindingReporter, type Finding, type FindingReporter } from './finding.ts';
import { expectations, type Expectation } from './lms/expectations.ts';
import { checkHead } from './manifest/check-head.ts';
import { checkOrganizations } from './manifest/check-organizations.ts';
import { checkResources } from './manifest/check-resources.ts';
import { checkSequencing } from './manifest/check-sequencing.ts';
import { findManifest, type FoundManifest } from './manifest/find-manifest.ts';
import { readManifest, type Manifest } from './manifest/manifest.ts';
import { validateManifest } from './manifest/validate-manifest.ts';
import { assessRun, type RunSummary } from './run/assess-run.ts';
import type { CourseRun } from './run/course-run.ts';
import { openZip, type ZipPackage } from './zip/zip-package.ts';
import type { ZipSource } from './zip/zip-source.ts';

export interface Examination {
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Undefined where there is no manifest that can be read. */
  readonly facts: PackageFacts | undefined;
  /** Undefined where the course was not launched. */
  readonly run: RunSummary | undefined;
  /** Empty for a zip that was refused. */
  readonly expectations: readonly Expectation[];
}

export interface PackageFacts {
  readonly title: string;
  readonly version: string;
  readonly launch: string | undefined;
  readonly scos: number;
  readonly files: number;
  readonly size: number;
}

/** Launches a course and watches it; or says why not. */
export type Launch = (zip: ZipPackage, manifest: Manifest) => Promise<CourseRun | { readonly why: string }>;

export async function examine(source: ZipSource, language: MessageLanguage, launch?: Launch): Promise<Examination> {
  const reporter = createFindingReporter(language);
  const zip = openZip(source, reporter);
  if (!zip) return { findings: reporter.findings, facts: undefined, run: undefined, expectations: [] };
  checkFiles(zip, reporter);
  const found = findManifest(zip, reporter);
  const manifest = found && readManifest(found.root);
  if (found && manifest) await checkManifest(found, manifest, zip, reporter);
  scanContent(zip, reporter);
  const run = manifest && launch && canLaunch(manifest, zip) ? await watch(launch, zip, manifest, reporter) : undefined;
  return {
    findings: bySeverity(reporter.findings),
    facts: manifest && factsOf(manifest, zip),
    run,
    expectations: expectations(reporter.findings, manifest?.profile),
  };
}

async function checkManifest({ text, isPlain }: FoundManifest, manifest: Manifest, zip: ZipPackage, reporter: FindingReporter): Promise<void> {
  checkHead(manifest, zip, reporter);
  checkOrganizations(manifest, reporter);
  checkResources(manifest, zip, reporter);
  checkSequencing(manifest, reporter);
  if (!isPlain || manifest.profile === undefined) return;
  for (const problem of await validateManifest(text, schemaFiles(manifest.profile))) {
    reporter.report('manifest-invalid', { version: profiles[manifest.profile].name, problem: problem.replace(/^imsmanifest\.xml:/u, '') });
  }
}

function canLaunch({ launch }: Manifest, zip: ZipPackage): boolean {
  return launch !== undefined && zip.paths.includes(launch);
}

async function watch(launch: Launch, zip: ZipPackage, manifest: Manifest, reporter: FindingReporter): Promise<RunSummary | undefined> {
  const run = await launch(zip, manifest);
  if (!('why' in run)) return assessRun(run, manifest, reporter);
  reporter.report('run-no-browser', { why: run.why });
  return undefined;
}

function factsOf({ organizations, root, schemaVersion, profile, launch, resources }: Manifest, zip: ZipPackage): PackageFacts {
  const title = (organizations[0] ?? root).children.find(({ name }) => name === 'title')?.text ?? '';
  return {
    title, launch, files: zip.paths.length, size: zip.size,
    version: profile === undefined ? schemaVersion : profiles[profile].name,
    scos: resources.filter(({ kind }) => kind?.toLowerCase() === 'sco').length,
  };
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => ranks[one.severity] - ranks[other.severity]);
}
