import type { Role } from '../../../shared/session/session'

export const da = {
  title: 'Log ind',
  lead: 'Tal om borgere er kun for dem, der arbejder med dem.',
  login: 'Brugernavn',
  password: 'Adgangskode',
  go: 'Log ind',
  wrong: 'Der kunne ikke logges ind',
  unreachable: 'Serveren svarer ikke. Prøv igen om lidt.',
  provider: 'Log ind med kommunens login',
  demoTitle: 'Demokonti',
  demoLead: 'Alle borgere i demoen er opdigtede. Vælg, hvem du vil være:',
  demoAs: (name: string, role: string) => `${name}, ${role}`,
  roles: { READER: 'leder: rapporter og samlede tal', ANALYST: 'analytiker: også enkelte borgere', ADMINISTRATOR: 'administrator: indsatskataloget', EXTERNAL: 'eksternt værktøj' } as Record<Role, string>,
  errors: {
    rolle: 'Kommunens login kender dig, men du har ingen rolle i KIK. Spørg den, der driver KIK.',
    afbrudt: 'Loginnet blev afbrudt. Prøv igen.',
  },
  signedInAs: (name: string) => `Du er logget ind som ${name}.`,
  goOn: 'Gå videre',
  expires: 'Du logges snart ud',
  expiresHelp: (minutes: string) => `Om ${minutes} ${minutes === '1' ? 'minut' : 'minutter'}. Det, du har skrevet i formularer, bliver stående her i browseren.`,
  extend: 'Bliv logget ind',
  expired: 'Du er logget ud',
  expiredHelp: 'Log ind igen for at gå videre. Det, du har skrevet i formularer, står her endnu.',
}

export type SessionWords = typeof da
