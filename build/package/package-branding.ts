import type { PackageInfo } from '../../src/model/package-info.ts';
import type { BundledFile } from '../bundle/bundle-player.ts';
import { endingOf } from '../lower/media-format.ts';
import type { LoweredCourse } from '../lower/origins.ts';

/** The academy's logo as a file of the package. */
export function logoFile(branding: LoweredCourse['branding']): BundledFile | undefined {
  return branding?.logo && { path: `logo.${endingOf(branding.logo.path)}`, bytes: branding.logo.bytes };
}

/** What the page is told of the academy's logo and colours. */
export function packageBranding(branding: LoweredCourse['branding']): Pick<PackageInfo, 'branding'> {
  if (!branding) return {};
  const { light, dark } = branding;
  const logo = logoFile(branding);
  return { branding: { ...(logo ? { logo: logo.path } : {}), ...(light ? { light } : {}), ...(dark ? { dark } : {}) } };
}
