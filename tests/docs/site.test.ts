import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from '../../docs/.vitepress/pages.ts';

const docs = new URL('../../docs/', import.meta.url).pathname;
const all = readdirSync(docs, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.md') && !path.startsWith('node_modules/'));
const links = [...pages.nav, ...pages.sidebar.flatMap(({ items }) => items)].map(({ link }) => `${link.slice(1)}.md`);

describe('the documentation site', () => {
  it('leads to pages that are there', () => {
    expect(links.filter((page) => !all.includes(page))).toEqual([]);
  });

  it('has every page in its navigation; messages have an index of their own', () => {
    const listed = all.filter((page) => page !== 'home.md' && !/^diagnostics\/(?!index)/u.test(page));
    expect(listed.filter((page) => !links.includes(page))).toEqual([]);
  });

  it('asks nothing of other sites', () => {
    expect(readFileSync(`${docs}.vitepress/config.ts`, 'utf8')).not.toMatch(/https?:\/\//u);
  });
});
