/**
 * Whom to write to about the site. Set when the app is built, as the environment's KIK_CONTACT ("name, telephone,
 * e-mail"); empty when the municipality has given nobody.
 */
export const contact = (import.meta.env['KIK_CONTACT'] as string | undefined) ?? ''
