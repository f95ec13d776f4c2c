import type { FindingReporter } from '../finding.ts';
import type { Manifest } from './manifest.ts';
import { allBelow, attributeOf, childOf, childrenOf, type XmlNode } from './read-xml.ts';

/** What makes an LMS decide by itself: pass marks, sequencing, missing controls. */
export function checkSequencing({ root, items, runtime }: Manifest, { report }: FindingReporter): void {
  for (const node of allBelow(root)) {
    if (node.name.endsWith('masteryscore')) report('mastery-score', { mark: node.text });
    if (node.name.endsWith('minNormalizedMeasure')) report('mastery-score', { mark: node.text });
  }
  if (runtime !== 'scorm2004') return;
  if (allBelow(root).some(({ name }) => /(sequencingRules|rollupRules|randomizationControls|limitConditions)$/u.test(name))) report('sequencing-used');
  for (const item of items) checkItem(item, report);
}

function checkItem(item: XmlNode, report: FindingReporter['report']): void {
  const id = item.attributes['identifier'] ?? '';
  const isCluster = childrenOf(item, 'item').length > 0;
  if (isCluster && childOf(item, 'presentation')) report('presentation-on-cluster', { id });
  const sequencing = childOf(item, 'sequencing');
  const controls = sequencing && childOf(sequencing, 'deliveryControls');
  const isSet = (name: string): boolean => controls !== undefined && attributeOf(controls, name)?.value === 'true';
  if (!isCluster && !(isSet('completionSetByContent') && isSet('objectiveSetByContent'))) report('delivery-controls-missing', { id });
  checkObjectives(sequencing, report);
}

function checkObjectives(sequencing: XmlNode | undefined, report: FindingReporter['report']): void {
  const list = sequencing && childOf(sequencing, 'objectives');
  const seen = new Set<string>();
  for (const objective of list?.children ?? []) {
    const id = objective.attributes['objectiveID'];
    if (id === undefined) continue;
    if (seen.has(id)) report('objective-twice', { id });
    seen.add(id);
  }
}
