/** Whom to write to about the site; set when the app is built, empty when nobody has. */
export const contact = (import.meta.env['KIK_CONTACT'] as string | undefined) ?? ''
