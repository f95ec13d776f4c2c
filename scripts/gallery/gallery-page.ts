import { escapeXml } from '../../build/package/xml.ts';
import type { Picture } from './take-pictures.ts';

const style = `
  body { margin: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; background: #eceeed; color: #14262b; }
  h2 { position: sticky; top: 0; margin: 2rem -1.5rem 0; padding: .5rem 1.5rem; background: #eceeedee; }
  .row { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding: 1rem 0; }
  figure { flex: none; margin: 0; }
  figcaption { font-size: .85rem; }
  img { display: block; border: 1px solid #b9c3c3; background: #fff; }
  .wide img { width: 40rem; } .narrow img { width: 15rem; }
`;

/** A page with every picture: one row a screen, one column a look. */
export function galleryPage(title: string, pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ screen }) => screen))];
  const rows = names.map((name) => `<h2>${escapeXml(name)}</h2><div class="row">${pictures.filter(({ screen }) => screen === name).map(figure).join('')}</div>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)}</title><style>${style}</style></head>
<body><h1>${escapeXml(title)}</h1>${rows.join('\n')}</body></html>
`;
}

function figure({ file, language, width, theme, screen }: Picture): string {
  const caption = `${language}, ${width} px, ${theme}`;
  return `<figure class="${width > 600 ? 'wide' : 'narrow'}"><figcaption>${caption}</figcaption><a href="${file}"><img src="${file}" loading="lazy" alt="${escapeXml(`${screen}: ${caption}`)}"></a></figure>`;
}
