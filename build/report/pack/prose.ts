import sanitizeHtml from 'sanitize-html';
import { Markup } from '../page/markup.ts';

const TAGS = ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li'];

/** The words of a course on paper: paragraphs, lists and stress stay; links, pictures and recordings have no place there. */
export function prose(html: string): Markup {
  return new Markup(sanitizeHtml(html, { allowedTags: TAGS, allowedAttributes: {} }));
}

/** The note of the author for the facilitator: tables, headings and quotes too. */
export function noteProse(html: string): Markup {
  return new Markup(sanitizeHtml(html, { allowedTags: [...TAGS, 'h3', 'h4', 'h5', 'blockquote', 'hr', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'span'], allowedAttributes: { th: ['scope'], span: ['lang'] } }));
}
