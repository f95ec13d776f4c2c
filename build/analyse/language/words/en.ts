import type { WordLists } from './word-lists.ts';

export const en: WordLists = {
  absolutes: ['always$', 'never$', 'none$', 'nobody$', 'nothing$', 'only$', 'completely$', 'totally$', 'absolutely$', 'impossible$', 'guarantee', 'under no circumstances', 'in all cases'],
  quantities: ['every$', 'everyone$', 'everybody$', 'everything$', 'all$'],
  notAbsolutes: ['not only', 'after all', 'at all', 'all right', 'above all', 'first of all', 'all the same'],
  hedges: ['usually$', 'often$', 'sometimes$', 'may$', 'might$', 'generally$', 'typically$', 'rarely$', 'probably$', 'perhaps$', 'most often', 'mostly$', 'in most cases', 'tend to', 'tends to', 'as a rule', 'in general'],
  negations: ['not$', 'never$', "n't", 'except$', 'least$', 'incorrect', 'false$', 'worst$'],
  affirmations: ['yes$', 'no$', 'true$', 'false$', 'correct$', 'incorrect$'],
  loaded: ['ignore$', 'ignoring$', 'shout$', 'shouting$', 'insult$', 'insulting$', 'threaten$', 'threatening$', 'humiliate$', 'humiliating$', 'mock$', 'mocking$', 'laugh at', 'yell$', 'yelling$', 'mimic', 'sneer', 'scold', 'snap at', 'ridicul', 'belittl', 'bang the', 'slam'],
  insults: ['idiot', 'stupid', 'fool$', 'fools$', 'moron', 'dumb$', 'shut up', 'whin', 'get lost', 'liar$', 'lazybones'],
  verdicts: ['correct', 'incorrect', 'wrong', 'right', 'true', 'false', 'yes', 'no', 'well done', 'not quite'],
  aroundVerdicts: ['about', 'as', 'at', 'best', 'better', 'bad', 'but', 'careful', 'close', 'correctly', 'enough', 'excellent', 'exactly', 'fine', 'great', 'guess', 'i', 'indeed', 'job', 'just', 'lesson', 'look', 'mistake', 'nearly', 'almost', 'nice', 'not', 'of', 'one', 'perfect', 'please', 'precisely', 'quite', 'read', 'really', 'reread', 'see', 'so', 'text', 'we', 'work', 'a', 'an', 'the', 'this', 'that', 'it', 'is', 'was', 'answer', 'choice', 'option', 'your', 'you', 'are', 'sorry', 'unfortunately', 'try', 'think', 'again', 'once', 'more', 'absolutely', 'completely', 'very', 'good', 'acceptable', 'advisable', 'alas', 'allowed', 'also', 'and', 'another', 'appropriate', 'be', 'because', 'bravo', 'chapter', 'choose', 'chosen', 'did', 'do', 'done', 'error', 'far', 'for', 'going', 'here', 'hit', 'hmm', 'however', 'idea', 'if', 'incorrectly', 'keep', 'luck', 'lucky', 'material', 'miss', 'missed', 'must', 'next', 'off', 'on', 'or', 'pick', 'picked', 'recommended', 'review', 'revise', 'sadly', 'select', 'selected', 'should', 'since', 'still', 'suitable', 'super', 'than', 'there', 'these', 'those', 'thinking', 'time', 'to', 'too', 'topic', 'track', 'unit', 'unsuitable', 'up', 'way', 'well', 'were', 'wise', 'wrongly'],
  stop: ['about', 'comes', 'after', 'again', 'before', 'because', 'could', 'every', 'from', 'have', 'into', 'most', 'other', 'should', 'that', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'what', 'when', 'where', 'which', 'will', 'with', 'would', 'your', 'yours', 'person', 'people', 'answer', 'choose'],
};
