/** A role-play's file in parts: the title with its introduction, the sections under `#`, the scenes under `##`. */
import type { Language } from '../../../src/model/common.schema.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import { foldName, nameSkeleton } from '../keywords/fold-name.ts';
import type { SectionName } from '../keywords/keyword-table.ts';
import { keywords, LANGUAGES } from '../keywords/keywords.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Block, Heading } from '../markdown/tree.ts';

export interface Part {
  readonly kind: 'title' | 'scene' | SectionName;
  readonly heading: Heading | undefined;
  readonly blocks: readonly Block[];
}

export function splitSections(blocks: readonly Block[], language: Language, reporter: Reporter): readonly Part[] {
  const groups: { heading: Heading | undefined; blocks: Block[] }[] = [{ heading: undefined, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth <= 2) groups.push({ heading: block, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  let titled = false;
  return groups.flatMap(({ heading, blocks: own }): readonly Part[] => {
    if (!heading) return own.length > 0 ? [{ kind: 'title', heading, blocks: own }] : [];
    const kind = kindOf(heading, own, titled, language, reporter);
    titled ||= kind === 'title';
    return kind ? [{ kind, heading, blocks: own }] : [];
  });
}

function kindOf(heading: Heading, blocks: readonly Block[], titled: boolean, language: Language, reporter: Reporter): Part['kind'] | undefined {
  const text = plainText(heading.inlines);
  const own = sectionOf(text, language);
  if (heading.depth === 2) {
    const misplaced = (own === 'personas' || own === 'scales') && blocks.some(({ kind }) => kind === 'table');
    if (misplaced) reporter.report('role-play-section-depth', heading.span, { section: text }, { fix: [{ span: { ...heading.span, end: heading.span.start + 1 }, text: '' }] });
    return misplaced ? own : 'scene';
  }
  if (own) return own;
  const foreign = LANGUAGES.filter((each) => each !== language).map((each) => sectionOf(text, each)).find((section) => section);
  if (foreign) {
    reporter.report('role-play-section-language', heading.span, { section: text, right: sectionHeading(foreign, language) }, isTable(foreign) ? { fix: [{ span: heading.span, text: `# ${sectionHeading(foreign, language)}` }] } : {});
    return foreign;
  }
  if (!titled) return 'title';
  const sections = SECTIONS.map((section) => `\`# ${sectionHeading(section, language)}\``);
  reporter.report('role-play-section-unknown', heading.span, { section: text, sections: sections.join(', ') });
  return undefined;
}

const SECTIONS: readonly SectionName[] = ['personas', 'scales', 'rules', 'plan'];

/** The heading of a table says nothing else; that of the rules may go on in words of its own. */
const isTable = (section: SectionName): boolean => section === 'personas' || section === 'scales';

/** The heading to write. */
export function sectionHeading(section: SectionName, language: Language): string {
  const [word] = keywords[language].sections[section];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `# Правила, которые стоит унести с собой` is known by its first words; the tables by the whole heading. */
function sectionOf(text: string, language: Language): SectionName | undefined {
  const { sections } = keywords[language];
  const folded = nameSkeleton(foldName(text));
  const begins = (word: string): boolean => folded === nameSkeleton(word) || folded.startsWith(`${nameSkeleton(word)} `) || folded.startsWith(`${nameSkeleton(word)},`);
  if (sections.personas.some((word) => nameSkeleton(word) === folded)) return 'personas';
  if (sections.scales.some((word) => nameSkeleton(word) === folded)) return 'scales';
  if (sections.plan.some(begins)) return 'plan';
  return sections.rules.some(begins) ? 'rules' : undefined;
}
