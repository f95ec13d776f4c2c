/** The site made of these pages: `npm run docs` in the folder above builds it into dist/docs. */
import { defineConfig } from 'vitepress';
import { pages } from './pages.ts';

const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  title: 'Sukhbat',
  description: 'Role-plays for civil servants: written in Markdown, proved before they are played, reported to any LMS.',
  lang: 'en',
  outDir: '../dist/docs',
  cacheDir: '../dist/docs-cache',
  cleanUrls: false,
  // Opened from a folder, or from any address below which it is put.
  base,
  srcExclude: ['node_modules/**'],
  rewrites: { 'home.md': 'index.md' },
  // Nothing is fetched from elsewhere: the site also serves where there is no internet.
  // Languages without a grammar of their own.
  markdown: { languageAlias: { base64: 'ini', vtt: 'ini', lock: 'ini' } },
  themeConfig: {
    nav: pages.nav,
    sidebar: pages.sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
  },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }], ['meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:" }]],
});
