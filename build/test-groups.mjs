/** Tests that start processes, pack the program, open hostile files, compose matters at random or try a disk a thousand times: too slow for `npm run check`. */
export const harnesses = [
  'test/build/**/*.test.ts',
  'test/electron/{archive,gate,mail,working-copy}/**/*.test.ts',
  'test/shared/{review,text}/composed-papers.test.ts',
  'test/shared/exchange/{large-files,merge/merge-properties,unit-table/round-trip}.test.ts',
  'test/hostile/**/*.test.ts',
  'test/electron/headless/**/*.test.ts',
  'test/electron/docx/{lint-docx,template/*}.test.ts',
  'test/renderer/matter/every-change.test.tsx',
  'test/electron/storage/{damage,faults,kill,model,store-faults,two-programs,typing}.test.ts'
]
