import { element, renderXml, type XmlElement } from '../xml.ts';
import { metadata, organizationIdentifier, resources, type ManifestFacts } from './manifest-facts.ts';

/** Prefixes are literal in some importers: these and no others. */
const namespaces = {
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
  adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
};
const contentPackaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const schemaFiles = [
  [contentPackaging, 'imscp_v1p1.xsd'],
  [namespaces.adlcp, 'adlcp_v1p3.xsd'],
  [namespaces.adlseq, 'adlseq_v1p3.xsd'],
  [namespaces.adlnav, 'adlnav_v1p3.xsd'],
  [namespaces.imsss, 'imsss_v1p0.xsd'],
];

/**
 * The same manifest for every edition: what differs between them (thresholds) is left out, because an LMS that derives
 * completion or success from a number may contradict what the course itself has reported.
 *
 * @spec SCORM 2004 CAM 3.4
 */
export function scorm2004Manifest(facts: ManifestFacts, schemaVersion: string): string {
  const attributes = {
    identifier: facts.identifier,
    version: facts.version,
    xmlns: contentPackaging,
    ...Object.fromEntries(Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])),
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': schemaFiles.flat().join(' '),
  };
  return renderXml(element('manifest', attributes,
    metadata(schemaVersion),
    element('organizations', { default: organizationIdentifier },
      element('organization', { identifier: organizationIdentifier },
        element('title', {}, facts.title),
        item(facts),
        element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })))),
    resources(facts, { 'adlcp:scormType': 'sco' }),
  ));
}

function item(facts: ManifestFacts): XmlElement {
  return element('item', { identifier: facts.itemIdentifier, identifierref: facts.resourceIdentifier, isvisible: 'true' },
    element('title', {}, facts.title),
    element('imsss:sequencing', {}, objectives(facts), deliveryControls),
    element('adlnav:presentation', {}, element('adlnav:navigationInterface', {},
      element('adlnav:hideLMSUI', {}, 'continue'), element('adlnav:hideLMSUI', {}, 'previous'))));
}

function objectives(facts: ManifestFacts): XmlElement {
  return element('imsss:objectives', {},
    element('imsss:primaryObjective', { objectiveID: 'PRIMARYOBJ' }),
    ...facts.objectives.map((objectiveID) => element('imsss:objective', { objectiveID })));
}

/**
 * Without these an LMS completes and satisfies on its own whatever the course has not reported yet.
 *
 * @spec SCORM 2004 SN 3.13
 */
const deliveryControls = element('imsss:deliveryControls', { tracked: 'true', completionSetByContent: 'true', objectiveSetByContent: 'true' });
