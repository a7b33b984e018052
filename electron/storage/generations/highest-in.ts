import type { ListedFile } from './list-files'

/** The highest number in use, bad ones counted. */
export function highestIn(files: readonly ListedFile[]): number {
  const inUse = files.filter(({ kind }) => kind === 'generation' || kind === 'bad')
  return inUse.reduce((highest, { generation }) => Math.max(highest, generation), 0)
}
