import { afterEach, expect, it } from 'vitest';
import { SaveStatus, type SaveState } from '../../../src/components/save-status/save-status.ts';
import { localeFor } from '../../../src/strings/locale.ts';

afterEach(() => document.body.replaceChildren());

it('is always seen, but heard only when saving fails and when it works again', async () => {
  const element = Object.assign(new SaveStatus(), { status: 'saved' as SaveState, locale: localeFor('en') });
  document.body.append(element);
  const { save } = localeFor('en').strings.shell;
  const heard: string[] = [];
  for (const status of ['saving', 'saved', 'not-saved', 'saving', 'saved', 'saving'] satisfies SaveState[]) {
    element.status = status;
    await element.updateComplete;
    heard.push(element.renderRoot.querySelector('[role=status]')?.textContent ?? '');
  }
  expect(heard).toEqual(['', '', save['not-saved'], save['not-saved'], save.saved, save.saved]);
  expect(element.renderRoot.querySelector('.status')?.textContent.trim()).toBe(localeFor('en').strings.shell.save.saving);
});
