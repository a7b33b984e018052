/** Tests that start processes, pack the program, open hostile archives or try a disk a thousand times: too slow for `npm run check`. */
export const harnesses = [
  'test/build/**/*.test.ts',
  'test/electron/archive/verify-archive.test.ts',
  'test/electron/{gate,working-copy}/**/*.test.ts',
  'test/shared/exchange/large-files.test.ts',
  'test/hostile/**/*.test.ts',
  'test/electron/headless/**/*.test.ts',
  'test/electron/docx/{lint-docx,template/*}.test.ts',
  'test/renderer/matter/every-change.test.tsx',
  'test/electron/storage/{damage,faults,kill,model,store-faults,two-programs,typing}.test.ts'
]
