/** Matters composed and merged at random, many of them. */
const randomMatters = [
  'test/electron/{archive,mail,working-copy}/**/*.test.ts',
  'test/shared/**/composed-papers.test.ts',
  'test/shared/review/{against-form,composed-as-typed,pairs}.test.ts',
  'test/shared/issued/{many-issues,stands-fast}.test.ts',
  'test/shared/text/papers/{traced,typed-another-way,unconfirmed-rules}.test.ts',
  'test/shared/remembered/nothing-lies.test.ts',
  'test/shared/domain/reading/days-as-people-write-them.test.ts',
  'test/shared/exchange/{file/large-files,merge/{merge-properties,three-people},unit-table/round-trip}.test.ts'
]

/** Tests that start processes and threads, pack the program, open hostile files or try a disk a thousand times. */
export const machineTests = [
  'test/build/**/*.test.ts',
  'test/electron/archive/verify-{mets,simple,sip}.test.ts',
  'test/electron/{gate,protections}/**/*.test.ts',
  'test/hostile/**/*.test.ts',
  'test/electron/headless/**/*.test.ts',
  'test/electron/docx/{lint-docx,writing-cost,template/*}.test.ts',
  'test/electron/data/{exchanged-bound,released-versions,to-and-fro}.test.ts',
  'test/electron/extra-copies/extra-copies.test.ts',
  'test/electron/pdf/typesetting-thread.test.ts',
  'test/renderer/state/matter/every-change.test.tsx',
  'test/electron/storage/{conflict,damage,failing-disk,faults,kill,marks,migration,model,store-faults,two-programs,typing}.test.ts'
]

/** What is too slow for `npm run check`. */
export const harnesses = [...machineTests, ...randomMatters]
