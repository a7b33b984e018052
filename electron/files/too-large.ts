import type { FileProblem } from '../../shared/exchange/file/file-problem'

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))

export const tooLarge = (file: string, size: number, largest: number): FileProblem => ({
  kind: 'file-too-large',
  file,
  megabytes: megabytes(size),
  most: megabytes(largest)
})
