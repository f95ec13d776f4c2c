import type { Html, UnitId } from '../../src/model/common.schema.ts';
import { plainText } from '../parse/markdown/plain-text.ts';
import { renderBlocks, type Page } from '../parse/markdown/render-html.ts';
import type { FacilitatorDocument, FacilitatorSectionDocument } from '../parse/facilitator.ts';
import type { Span } from '../source/source-file.ts';
import { linkAttributes, type LinkContext } from './html.ts';

/** What the author says to whoever leads the module in a classroom. Never part of a package. */
export interface FacilitatorNote {
  readonly title: string;
  readonly intro: Html;
  readonly sections: readonly FacilitatorSection[];
}

export interface FacilitatorSection {
  readonly title: string;
  /** The unit that the section is about; none: the module as a whole. */
  readonly unit?: UnitId;
  readonly html: Html;
}

/** Links are checked as those of a lesson are; the places are noted as `/facilitator` and `/facilitator/sections/0`. */
export function lowerFacilitator(document: FacilitatorDocument, context: LinkContext, origins: Map<string, Span>): FacilitatorNote {
  const page: Page = { link: (link) => linkAttributes(link, context), picture: (image) => noPicture(image.span, plainText(image.children), context) };
  origins.set('/facilitator', document.span);
  return {
    title: document.title,
    intro: renderBlocks(document.intro, page),
    sections: document.sections.map((section, index) => {
      origins.set(`/facilitator/sections/${index}`, section.span);
      return lowerSection(section, page, context);
    }),
  };
}

function lowerSection({ title, link, blocks }: FacilitatorSectionDocument, page: Page, context: LinkContext): FacilitatorSection {
  const unit = link && linkAttributes(link, context)?.['data-unit'];
  return { title, html: renderBlocks(blocks, page), ...(unit !== undefined && { unit }) };
}

/** The note is printed as text: a picture would be lost without a word. */
function noPicture(span: Span, text: string, { reporter }: LinkContext): undefined {
  reporter.report('facilitator-picture', span, { text });
  return undefined;
}
