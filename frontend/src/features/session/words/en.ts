import type { SessionWords } from './da'

export const en: SessionWords = {
  title: 'Sign in',
  lead: 'Figures about citizens are only for those who work with them.',
  login: 'User name',
  password: 'Password',
  go: 'Sign in',
  wrong: 'Signing in failed',
  unreachable: 'The server does not answer. Try again in a moment.',
  provider: 'Sign in with the municipality’s login',
  demoTitle: 'Demo accounts',
  demoLead: 'All citizens of the demo are invented. Choose who you want to be:',
  demoAs: (name, role) => `${name}, ${role}`,
  roles: { READER: 'manager: reports and totals', ANALYST: 'analyst: single citizens too', ADMINISTRATOR: 'administrator: the catalogue', EXTERNAL: 'external tool' },
  errors: {
    rolle: 'The municipality’s login knows you, but you have no role in KIK. Ask who runs KIK.',
    afbrudt: 'Signing in was interrupted. Try again.',
  },
  signedInAs: (name) => `You are signed in as ${name}.`,
  goOn: 'Go on',
  expires: 'You will soon be signed out',
  expiresHelp: (minutes) => `In ${minutes} ${minutes === '1' ? 'minute' : 'minutes'}. What you have written in forms stays here in the browser.`,
  extend: 'Stay signed in',
  expired: 'You are signed out',
  expiredHelp: 'Sign in again to go on. What you have written in forms is still here.',
}
