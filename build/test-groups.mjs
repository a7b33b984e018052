/** Tests that start processes, pack the program or try a disk a thousand times: too slow for `npm run check`. */
export const harnesses = [
  'test/build/**/*.test.ts',
  'test/electron/headless/**/*.test.ts',
  'test/electron/storage/{damage,faults,kill,model,two-programs}.test.ts'
]
