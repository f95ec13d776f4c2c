import type { FindingReporter } from '../finding.ts';
import type { Manifest } from './manifest.ts';
import { childOf, childrenOf, type XmlNode } from './read-xml.ts';

const LONGEST_TITLE = 200;

/** What the learner is offered: organizations and their items. */
export function checkOrganizations({ organizations, defaultOrganization, items, resources }: Manifest, { report }: FindingReporter): void {
  if (organizations.length === 0) return report('organization-missing');
  if (organizations.length > 1) report('organization-many', { count: organizations.length });
  const isNamed = organizations.some(({ attributes }) => attributes['identifier'] === defaultOrganization);
  if (!isNamed) report('organization-default', { found: defaultOrganization ?? '' });
  for (const organization of organizations) {
    checkTitle(organization, report);
    if (childrenOf(organization, 'item').length === 0) report('organization-empty');
  }
  const known = new Set(resources.map(({ identifier }) => identifier));
  for (const item of items) checkItem(item, known, report);
}

function checkItem(item: XmlNode, resources: ReadonlySet<string>, report: FindingReporter['report']): void {
  const { identifier: id = '', identifierref: reference, isvisible: visible } = item.attributes;
  checkTitle(item, report);
  const isLeaf = childrenOf(item, 'item').length === 0;
  if (isLeaf && reference === undefined) report('item-without-resource', { id });
  if (reference !== undefined && !resources.has(reference)) report('item-resource-unknown', { id, reference });
  if (isLeaf && visible !== 'true') report('item-hidden', { id });
  if (childOf(item, 'prerequisites')) report('prerequisites-used');
}

function checkTitle(node: XmlNode, report: FindingReporter['report']): void {
  const id = node.attributes['identifier'] ?? '';
  const titles = childrenOf(node, 'title');
  if (titles.length !== 1) report('title-count', { id, count: titles.length });
  const length = titles[0]?.text.length ?? 0;
  if (length > LONGEST_TITLE) report('title-long', { id, length, limit: LONGEST_TITLE });
}
