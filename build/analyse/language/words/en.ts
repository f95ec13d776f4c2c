import type { WordLists } from './word-lists.ts';

export const en: WordLists = {
  absolutes: ['always$', 'never$', 'none$', 'nobody$', 'nothing$', 'only$', 'completely$', 'totally$', 'absolutely$', 'impossible$', 'guarantee', 'under no circumstances', 'in all cases'],
  quantities: ['every$', 'everyone$', 'everybody$', 'everything$', 'all$'],
  notAbsolutes: ['not only', 'after all', 'at all', 'all right', 'above all', 'first of all', 'all the same'],
  hedges: ['usually$', 'often$', 'sometimes$', 'may$', 'might$', 'generally$', 'typically$', 'rarely$', 'probably$', 'perhaps$'],
  negations: ['not$', 'never$', "n't", 'except$', 'least$', 'incorrect', 'false$', 'worst$'],
  affirmations: ['yes$', 'no$', 'true$', 'false$', 'correct$', 'incorrect$'],
  loaded: ['ignore$', 'ignoring$', 'shout$', 'shouting$', 'insult$', 'insulting$', 'threaten$', 'threatening$', 'humiliate$', 'humiliating$', 'mock$', 'mocking$', 'laugh at', 'yell$', 'yelling$'],
  insults: ['idiot', 'stupid', 'fool$', 'fools$', 'moron', 'dumb$', 'shut up', 'whin', 'get lost', 'liar$', 'lazybones'],
  verdicts: ['correct', 'incorrect', 'wrong', 'right', 'true', 'false', 'yes', 'no', 'well done', 'not quite'],
  aroundVerdicts: ['about', 'as', 'at', 'best', 'better', 'bad', 'but', 'careful', 'close', 'correctly', 'enough', 'excellent', 'exactly', 'fine', 'great', 'guess', 'i', 'indeed', 'job', 'just', 'lesson', 'look', 'mistake', 'nearly', 'almost', 'nice', 'not', 'of', 'one', 'perfect', 'please', 'precisely', 'quite', 'read', 'really', 'reread', 'see', 'so', 'text', 'we', 'work', 'a', 'an', 'the', 'this', 'that', 'it', 'is', 'was', 'answer', 'choice', 'option', 'your', 'you', 'are', 'sorry', 'unfortunately', 'try', 'think', 'again', 'once', 'more', 'absolutely', 'completely', 'very', 'good'],
  stop: ['about', 'comes', 'after', 'again', 'before', 'because', 'could', 'every', 'from', 'have', 'into', 'most', 'other', 'should', 'that', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'what', 'when', 'where', 'which', 'will', 'with', 'would', 'your', 'yours', 'person', 'people', 'answer', 'choose'],
};
