import { describe, expect, it } from 'vitest';
import { readMood } from '../../../src/components/persona-face/read-mood.ts';

describe('the same mood is the same face in every language', () => {
  it.each([
    ['stern', 'громко', 'дауыстап', 'loudly'],
    ['stern', 'громче', 'даусын көтеріп', 'louder'],
    ['stern', 'сдержанно', 'өзін зорға ұстап', 'holding back'],
    ['anxious', 'вполголоса', 'сыбырлап', 'under his breath'],
    ['anxious', 'растерянно', 'абдырап', 'at a loss'],
    ['sad', 'глухо', 'бәсең үнмен', 'dully'],
    ['warm', 'мягче', 'жұмсарып', 'softer'],
    ['warm', 'с облегчением', 'жеңілдеп', 'relieved'],
    ['tired', 'хрипло', 'даусы қарлығып', 'a little hoarse'],
    ['angry', 'багровеет', 'түсі күреңітіп', 'crimson'],
  ])('%s', (expression, ...moods) => {
    expect(moods.map(readMood)).toEqual([expression, expression, expression]);
  });

  it.each(['без злости', 'уже не кричит', 'ашусыз', 'асықпай отырып', 'without anger', 'no longer shouting', 'from behind the curtain'])('what is not there leaves no trace: %s', (mood) => {
    expect(readMood(mood)).toBe('calm');
  });
});
