/** A UUID that tells which row of the test it stands for. */
export const idOf = (row: number): string => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`
