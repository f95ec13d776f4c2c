import sanitizeHtml from 'sanitize-html';
import { Markup } from '../page/markup.ts';

/** The words of a course on paper: paragraphs, lists and stress stay; links, pictures and recordings have no place there. */
export function prose(html: string): Markup {
  return new Markup(sanitizeHtml(html, { allowedTags: ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li'], allowedAttributes: {} }));
}
