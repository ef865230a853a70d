import type { LegalWords } from './da'

export const en: LegalWords = {
  accessibility: 'Accessibility statement',
  draft: 'Draft',
  draftText:
    'Whoever runs KIK must make a statement of their own in the WAS-Tool of the Danish Agency for Digital Government before the site is put to use. This is the draft for it.',
  status: 'How accessible is the site?',
  statusText:
    'KIK is built to meet the Danish act on the accessibility of public websites (WCAG 2.1 levels A and AA) and the new criteria of WCAG 2.2. Every page is tested by machine at every change: without a mouse, 320 pixels wide, in Danish and English, with figure and with table, in grey, in the system’s own colours and on paper.',
  known: 'What we know does not work, or have not tried',
  knownList: [
    'Nobody has tried the pages from end to end with a screen reader yet. A test by machine finds only part of the faults.',
    'In English, names from the municipality’s data are in Danish: committees, interventions, providers, districts and sources. Errors in files that are imported are in Danish too.',
    'A print saved as PDF has not been made accessible to screen readers.',
  ],
  contact: 'Write to us',
  contactText: 'If there is something that you cannot read or use, write to us. We answer, and send the figures in another way.',
  contactMissing: 'The municipality has not yet said whom to contact.',
  enforcement: 'Complaints',
  enforcementText:
    'If the answer is of no use, you can complain to the Danish Agency for Digital Government, which supervises the act.',
  licences: 'Licences',
  licencesText: 'KIK is free software under the Mozilla Public License 2.0. The site uses:',
  font: 'The typeface IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1',
  libraries: 'React, TanStack Router and Query, d3 and write-excel-file, with the libraries that they use (MIT, ISC and BSD)',
  licenceText: 'text of the licence',
  look: 'The look follows the neutral theme of the Danish common design system; the font files are from there.',
}
