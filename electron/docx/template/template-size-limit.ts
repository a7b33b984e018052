/** Largest template, in bytes, that is read. */
export const templateSizeLimit = 10 * 1024 * 1024
