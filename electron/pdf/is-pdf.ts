/** Whether a file begins and ends as a PDF does. */
export const isPdf = (bytes: Uint8Array): boolean => {
  const text = (from: number, to?: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  return text(0, 5) === '%PDF-' && text(-32).trimEnd().endsWith('%%EOF')
}
