/** What stands where in the navigation. Every page is listed, or the tests say which is not. */
interface Entry {
  readonly text: string;
  readonly link: string;
}

interface Group {
  readonly text: string;
  readonly collapsed?: boolean;
  readonly items: Entry[];
}

const designers: Group = {
  text: 'For the designer',
  items: [
    { text: 'Fifteen minutes (English)', link: '/guide/designer.en' },
    { text: 'Пятнадцать минут (русский)', link: '/guide/designer.ru' },
    { text: 'Он бес минут (қазақша)', link: '/guide/designer.kk' },
    { text: 'How a course is written', link: '/format' },
    { text: 'How to write one that teaches', link: '/writing-guide' },
    { text: 'Reports, comparison, classroom', link: '/reporting' },
    { text: 'What a message means', link: '/diagnostics/index' },
  ],
};

const questions: Group = {
  text: 'Kinds of questions',
  collapsed: true,
  items: ['single', 'multiple', 'true-false', 'matching', 'ordering', 'gaps', 'number', 'best-worst', 'scale', 'reflection'].map((kind) => ({ text: kind, link: `/questions/${kind}` })),
};

const curriculum: Group = {
  text: 'The four modules',
  items: [
    { text: 'As one curriculum (English)', link: '/curriculum.en' },
    { text: 'Как одна программа (русский)', link: '/curriculum.ru' },
    { text: 'Біртұтас бағдарлама (қазақша)', link: '/curriculum.kk' },
  ],
};

const administrators: Group = {
  text: 'For the administrator',
  items: [
    { text: 'Which package, which settings', link: '/admin/index' },
    { text: 'Moodle', link: '/admin/moodle' },
    { text: 'Canvas', link: '/admin/canvas' },
    { text: 'Open edX', link: '/admin/open-edx' },
    { text: 'ILIAS', link: '/admin/ilias' },
    { text: 'Chamilo', link: '/admin/chamilo' },
    { text: 'Blackboard', link: '/admin/blackboard' },
    { text: 'WebTutor', link: '/admin/webtutor' },
    { text: 'iSpring Learn', link: '/admin/ispring-learn' },
    { text: 'An LMS we do not know', link: '/admin/unknown' },
    { text: 'Незнакомая СДО', link: '/admin/unknown.ru' },
    { text: 'Бейтаныс жүйе', link: '/admin/unknown.kk' },
    { text: 'The doctor', link: '/doctor' },
  ],
};

const contributors: Group = {
  text: 'For the contributor',
  items: [
    { text: 'First change in an hour', link: '/guide/contributor' },
    { text: 'Architecture', link: '/architecture' },
  ],
};

const groups: Group[] = [designers, questions, curriculum, administrators, contributors];

export const pages: { readonly nav: Entry[]; readonly sidebar: Group[] } = {
  nav: [
    { text: 'Designer', link: '/guide/designer.en' },
    { text: 'Curriculum', link: '/curriculum.en' },
    { text: 'Administrator', link: '/admin/index' },
    { text: 'Contributor', link: '/guide/contributor' },
  ],
  sidebar: groups,
};
