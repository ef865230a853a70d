export const da = {
  accessibility: 'Tilgængelighedserklæring',
  draft: 'Udkast',
  draftText:
    'Den, der driver KIK, skal lave sin egen erklæring i Digitaliseringsstyrelsens WAS-Tool, før siden tages i brug. Teksten her er udkastet til den.',
  status: 'Hvor tilgængelig er siden?',
  statusText:
    'KIK er bygget til at overholde lov om tilgængelighed af offentlige organers websteder (WCAG 2.1 niveau A og AA) og de nye krav i WCAG 2.2. Hver side prøves maskinelt ved hver ændring: uden mus, i 320 punkters bredde, på dansk og engelsk, med figur og med tabel, i gråt, i systemets egne farver og på papir.',
  known: 'Det ved vi ikke virker, eller har vi ikke prøvet',
  knownList: [
    'Ingen har endnu prøvet siderne med skærmlæser fra ende til anden. En maskinel prøve finder kun en del af fejlene.',
    'På engelsk står navne fra kommunens data på dansk: udvalg, indsatser, leverandører, distrikter og kilder. Fejl i filer, der indlæses, står også på dansk.',
    'En udskrift gemt som PDF er ikke gjort tilgængelig for skærmlæser.',
  ],
  contact: 'Skriv til os',
  contactText: 'Er der noget, du ikke kan læse eller bruge, så skriv til os. Vi svarer og sender tallene på en anden måde.',
  contactMissing: 'Kommunen har endnu ikke oplyst, hvem der kan kontaktes.',
  enforcement: 'Klage',
  enforcementText: 'Får du ikke et brugbart svar, kan du klage til Digitaliseringsstyrelsen, der fører tilsyn med loven.',
  licences: 'Licenser',
  licencesText: 'KIK er fri software under Mozilla Public License 2.0. Siden bruger:',
  font: 'Skriften IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1',
  libraries: 'React, TanStack Router og Query, d3 og write-excel-file, med de biblioteker, de bruger (MIT, ISC og BSD)',
  licenceText: 'licensens ord',
  look: 'Udseendet følger den neutrale udgave af Det Fælles Designsystem; skriftfilerne er derfra.',
}

export type LegalWords = typeof da
