import type { Day } from '../../../shared/domain/reading/day'
import type { ArchiveFile } from '../archive-file'
import { described, located } from './described'
import { idOfPath } from './id-of-path'
import type { XmlNode } from './xml-file'

/** Files of one use, as a METS document lists them. */
export interface FileGroup {
  use: string
  files: readonly ArchiveFile[]
  /** What kind of content a representation holds. */
  contentType?: XmlNode
}

export const idOfGroup = (use: string, folder: string): string => idOfPath(`${folder}#${use}`)

/** The files of a package or a representation, with their checksums; `folder` is where the METS document lies. */
export const fileSection = (groups: readonly FileGroup[], folder: string, createdOn: Day): XmlNode => ({
  '@ID': idOfPath(`${folder}#fileSec`),
  fileGrp: groups.map(({ use, files, contentType }) => ({
    '@ID': idOfGroup(use, folder),
    '@USE': use,
    ...contentType,
    file: files.map((file) => ({
      '@ID': idOfPath(file.name),
      ...described(file, createdOn),
      FLocat: located(file.name, folder)
    }))
  }))
})
