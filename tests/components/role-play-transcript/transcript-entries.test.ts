import { describe, expect, test } from 'vitest';
import { transcriptEntries, type Entry } from '../../../src/components/role-play-transcript/transcript-entries.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { bestPath, exampleRolePlay } from '../../fixtures/role-play-fixture.ts';

const rolePlay = exampleRolePlay();

function read(path: readonly string[], moment: 'at-once' | 'after-scene' | 'at-end' = 'at-once', scales = true): string[] {
  return transcriptEntries(rolePlay, replayRolePlay(rolePlay, path), { moment, scales }).map(inWords);
}

function inWords(entry: Entry): string {
  switch (entry.kind) {
    case 'scene': return `# ${entry.title}`;
    case 'speech': return `${entry.persona.name}${entry.mood === undefined ? '' : ` (${entry.mood})`}: ${entry.html}`;
    case 'stage': return `[${entry.html}]`;
    case 'said': return `You: ${entry.html}`;
    case 'change': return entry.changes.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(', ');
    case 'feedback': return `Coach: ${entry.items.map(({ said, html }) => (said === undefined ? html : `${said} ~ ${html}`)).join(' | ')}`;
  }
}

describe('a transcript', () => {
  test('reads as a conversation: scene, lines, own words, reaction, what changed, the coach, the next scene', () => {
    expect(read(['c2'])).toEqual([
      '# Window 3',
      '[Raushan puts the notice on the counter and keeps her hand on it.]',
      'Raushan (coldly): Four thousand. You refused me over four thousand tenge. Do you ever look at people here?',
      'Galina Petrovna (loudly): Here we go. We shall be here till lunch.',
      'You: “It seems this is about more than four thousand. What happened?”',
      'Raushan (after a pause): It is a long story.',
      'Trust 2 → 3',
      'Coach: The hurt is bigger than the sum, and you noticed. You asked instead of guessing.',
      '# What is behind it',
      '[Six people stand behind Raushan. Nobody speaks.]',
    ]);
  });

  test('does not tell the scales when assessed', () => {
    expect(read(['c2'], 'at-once', false).join()).not.toContain('→');
  });

  test('has no second heading where a scene leads back to itself', () => {
    expect(read(['c2', 'c6']).filter((words) => words === '# What is behind it')).toHaveLength(1);
  });

  test('keeps its keys as it grows, so that what is on screen stays', () => {
    const keys = (path: readonly string[]): string[] => transcriptEntries(rolePlay, replayRolePlay(rolePlay, path), { moment: 'at-once', scales: true }).map(({ key }) => key);
    const short = keys(['c2']);
    expect(keys(['c2', 'c8']).slice(0, short.length)).toEqual(short);
    expect(new Set(keys(bestPath)).size).toBe(keys(bestPath).length);
  });
});

describe('the coach', () => {
  test('speaks after the scene about all decisions in it, each beside the words it is about', () => {
    const words = read(bestPath, 'after-scene');
    const atTable = words.filter((entry) => entry.startsWith('Coach')).find((entry) => entry.includes('Two words and silence'));
    expect(atTable).toContain('Say that you are sorry, and be silent with her. ~ Two words and silence');
    expect(atTable).toContain('An honest limit');
    expect(words.indexOf(atTable!)).toBeLessThan(words.indexOf('# Where it turns'));
  });

  test('also speaks after the last scene', () => {
    expect(read(bestPath, 'after-scene').filter((entry) => entry.includes('You remembered the boy'))).toHaveLength(1);
  });

  test('keeps silent until the debrief for those who are to see the consequences first', () => {
    expect(read(bestPath, 'at-end').join()).not.toContain('Coach');
  });
});
