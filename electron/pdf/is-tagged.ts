/** Whether a PDF has the structure that a screen reader follows; Chromium writes its catalogue uncompressed. */
export const isTagged = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('/StructTreeRoot')
