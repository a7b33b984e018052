import type { ArchiveContents } from './archive-contents'

/** A package in one folder, seen from inside that folder; one whose files lie loose stands as it is. */
export function inRootFolder(contents: ArchiveContents): ArchiveContents {
  const [root = ''] = contents.names[0]?.split('/') ?? []
  if (!contents.names.every((name) => name.startsWith(`${root}/`))) return contents
  return {
    root,
    names: contents.names.map((name) => name.slice(root.length + 1)),
    read: (name) => contents.read(`${root}/${name}`)
  }
}
