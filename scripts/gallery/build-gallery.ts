/**
 * Pictures of every screen in every language, width and theme, on one page:
 *
 *     npm run gallery [folder of courses] [module] [look, as in "ru-1280-light"]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { servePlan } from '../testing/serve-plan.ts';
import { galleryPage } from './gallery-page.ts';
import { takePictures, type Look, type Picture } from './take-pictures.ts';

const out = join('dist', 'gallery');
const widths = [1280, 360];
const themes = ['light', 'dark'] as const;

async function buildGallery([folder = 'courses', chosen = '', wanted = '']: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const { modules } = compileCatalogue(createFileSystemHost(folder), { language: 'en' });
  for (const { id, lowered } of modules.filter((module) => module.id.includes(chosen))) {
    if (!lowered) throw new Error(`${id} cannot be compiled; \`npm run check\` says why.`);
    const served = await servePlan(planPackage(lowered, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12));
    const looks = lowered.languages.flatMap((language) => widths.flatMap((width) => themes.map((theme): Look => ({ language, width, theme }))));
    const pictures: Picture[] = [];
    for (const look of looks.filter(({ language, width, theme }) => `${language}-${width}-${theme}`.includes(wanted))) {
      pictures.push(...(await takePictures(browser, served.url, look, join(out, id))));
      process.stderr.write(`${id}: ${look.language}, ${look.width} px, ${look.theme}\n`);
    }
    await served.close();
    mkdirSync(join(out, id), { recursive: true });
    writeFileSync(join(out, id, 'index.html'), galleryPage(id, pictures));
    process.stdout.write(`${join(out, id, 'index.html')}: ${pictures.length} pictures\n`);
  }
  await browser.close();
}

await buildGallery(process.argv.slice(2));
