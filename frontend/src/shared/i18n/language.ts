export const languages = ['da', 'en'] as const

export type Language = (typeof languages)[number]

/** What the API calls the languages. */
export const apiLanguages = { da: 'DA', en: 'EN' } as const satisfies Record<Language, string>

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}
