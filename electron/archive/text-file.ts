import type { ArchiveFile } from './archive-file'

export const textFile = (name: string, words: string): ArchiveFile => ({ name, bytes: new TextEncoder().encode(words) })
