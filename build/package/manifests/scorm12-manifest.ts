import { element, renderXml } from '../xml.ts';
import { metadata, organizationIdentifier, resources, type ManifestFacts } from './manifest-facts.ts';

const contentPackaging = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adl = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * One organization, one SCO. No `adlcp:masteryscore`: an LMS that has one decides passed or failed by itself at the
 * end of every session, so a learner in mid-course would be marked as failed.
 *
 * @spec SCORM 1.2 CAM 2.3
 */
export function scorm12Manifest(facts: ManifestFacts, schemaVersion: string): string {
  const item = element('item', { identifier: facts.itemIdentifier, identifierref: facts.resourceIdentifier, isvisible: 'true' }, element('title', {}, facts.title));
  const attributes = {
    identifier: facts.identifier,
    version: facts.version,
    xmlns: contentPackaging,
    'xmlns:adlcp': adl,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${contentPackaging} imscp_rootv1p1p2.xsd ${adl} adlcp_rootv1p2.xsd`,
  };
  return renderXml(element('manifest', attributes,
    metadata(schemaVersion),
    element('organizations', { default: organizationIdentifier },
      element('organization', { identifier: organizationIdentifier }, element('title', {}, facts.title), item)),
    resources(facts, { 'adlcp:scormtype': 'sco' }),
  ));
}
