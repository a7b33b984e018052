import fc from 'fast-check'

// Mutation testing runs the same tests some thousand times over: few random cases each time, and always the same.
fc.configureGlobal({ numRuns: 20, seed: 1 })
