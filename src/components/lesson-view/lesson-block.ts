import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { icon } from '../../design/icons.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Callout, Figure, FoldOut, Lesson, LessonBlock, Recording } from '../../model/lesson.schema.ts';
import type { Question } from '../../model/question.schema.ts';
import type { Locale } from '../../strings/locale.ts';

export interface LessonContext {
  readonly lesson: Lesson;
  readonly unit: UnitState;
  readonly locale: Locale;
  /** Of a heading below that of the section. */
  readonly headingLevel: number;
  enlarge(figure: Figure): void;
}

export function lessonBlock(block: LessonBlock, context: LessonContext): unknown {
  switch (block.kind) {
    case 'prose':
      return html`<div class="prose">${unsafeHTML(block.html)}</div>`;
    case 'callout':
      return callout(block, context);
    case 'fold-out':
      return foldOut(block.summary, block);
    case 'figure':
      return figure(block, context);
    case 'recording':
      return recording(block, context);
    case 'check':
      return check(block.question, context);
  }
}

function callout({ tone, html: text }: Callout, { locale }: LessonContext): unknown {
  return html`<aside class="callout ${tone}"><strong>${locale.strings.lesson.tones[tone]}</strong><div class="prose">${unsafeHTML(text)}</div></aside>`;
}

function foldOut(summary: string, { html: text }: Pick<FoldOut, 'html'>): unknown {
  return html`<details><summary>${icon('plus')}<span>${unsafeHTML(summary)}</span></summary><div class="prose">${unsafeHTML(text)}</div></details>`;
}

function figure(block: Figure, { locale, enlarge }: LessonContext): unknown {
  const image = html`<img src=${block.src} alt=${block.alt} loading="lazy" decoding="async" width=${block.width ?? nothing} height=${block.height ?? nothing}>`;
  return html`<figure>
    <button type="button" class="picture" aria-label=${locale.strings.lesson.enlarge(block.alt)} @click=${() => enlarge(block)}>${image}${icon('enlarge')}</button>
    ${block.caption === '' ? nothing : html`<figcaption>${unsafeHTML(block.caption)}</figcaption>`}
  </figure>`;
}

/** Nothing is fetched before the learner asks for it: lines are slow. */
function recording(block: Recording, { locale }: LessonContext): unknown {
  const { lesson } = locale.strings;
  const captions = html`<track kind="captions" src=${block.captions} srclang=${locale.language} label=${lesson.captions} default>`;
  return html`<p class="recording-title"><strong>${block.title}</strong></p>
    ${block.medium === 'audio'
      ? html`<audio controls preload="none" src=${block.src} aria-label=${block.title}>${captions}</audio>`
      : html`<video controls playsinline preload="metadata" src=${block.src} aria-label=${block.title}>${captions}</video>`}
    ${block.transcript === undefined ? nothing : foldOut(lesson.transcript, { html: block.transcript })}`;
}

function check(question: Question, { lesson, unit, locale, headingLevel }: LessonContext): unknown {
  return html`<p class="check-title">${locale.strings.lesson.check}</p>
    <question-card practice .unitId=${lesson.id} .question=${question} .answer=${unit.answers[question.id]} .seed=${unit.seed} .headingLevel=${headingLevel} .locale=${locale}></question-card>`;
}
