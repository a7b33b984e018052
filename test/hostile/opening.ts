/** What the process that opens files is asked to open, and how. */
export interface Opening {
  as: 'matter' | 'rules' | 'template' | 'picture' | 'unit-form' | 'working-copy' | 'unit-table' | 'stored'
  /** The file; for what is stored, the data folder. */
  path: string
}

/** What became of it. */
export interface Opened {
  /** `opened`, or the problem's kind and reason; for what is stored, what was found. */
  told: string
  /** The sentences that the user reads, when it was not opened. */
  sentences: string[]
  milliseconds: number
  /** The most memory held, beyond what the idle program holds. */
  megabytes: number
  /** What is still held when it is done, beyond that. */
  kept: number
  /** Whether every object is still made as before. */
  isUntouched: boolean
  /** Whether the data folder is as it was before. */
  isSame: boolean
}
