import type { ListedFile } from './list-files'

/** Numbers of the generations that can be read, the newest first. */
export function generationsIn(files: readonly ListedFile[]): readonly number[] {
  return files
    .filter(({ kind }) => kind === 'generation')
    .map(({ generation }) => generation)
    .sort((a, b) => b - a)
}
