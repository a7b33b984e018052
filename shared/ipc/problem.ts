import type { ArchiveRefusal } from '../exchange/archive/archive-refusal'
import type { SignedRefusal } from '../exchange/archive/signed-refusal'
import type { FileProblem } from '../exchange/file/file-problem'
import type { WorkingCopyRefusal } from '../exchange/working-copy/working-copy-refusal'
import type { PictureRefusal } from '../domain/look/picture-refusal'
import type { TemplateRefusal } from '../domain/look/template-refusal'
import type { PaperProblem } from '../text/papers/paper-problem'

/** Why a state did not reach the disk, or could not be read from it. */
export type StorageProblem =
  | { readonly kind: 'no-space' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'locked' }
  /** The network or a synchroniser's file is out of reach for now. */
  | { readonly kind: 'not-answering' }
  | { readonly kind: 'folder-gone'; readonly folder: string }
  /** The data lie there, but not the sign that they are all of them. */
  | { readonly kind: 'data-folder-unsigned'; readonly folder: string }
  /** `copy` is the path of what was not saved, and `name` the file's name alone. */
  | { readonly kind: 'conflict'; readonly copy: string; readonly name: string }
  | { readonly kind: 'matter-gone'; readonly folder: string }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'stored-by-newer' }
  | { readonly kind: 'all-damaged' }
  | { readonly kind: 'storage-failed'; readonly code: string }

/** Why another data folder was not taken into use. */
export type DataFolderProblem =
  | { readonly kind: 'not-a-data-folder'; readonly folder: string }
  | { readonly kind: 'place-set-by-administrator'; readonly folder: string }
  | { readonly kind: 'copies-in-data-folder'; readonly folder: string }

/** Why a file was not written where it was to be; `remains`: one of that name lies there, as it was. */
export type TargetProblem =
  | { readonly kind: 'target-locked'; readonly file: string; readonly remains: boolean }
  | { readonly kind: 'target-no-space'; readonly file: string; readonly remains: boolean }
  | { readonly kind: 'target-not-allowed'; readonly file: string; readonly remains: boolean }
  | { readonly kind: 'target-folder-gone'; readonly file: string; readonly remains: boolean }
  | { readonly kind: 'target-name-too-long'; readonly file: string; readonly remains: boolean }
  | { readonly kind: 'target-not-answering'; readonly file: string; readonly remains: boolean }
  | { readonly kind: 'target-failed'; readonly file: string; readonly remains: boolean; readonly code: string }

/** Why a paper was not written. */
export type ExportProblem =
  | PaperProblem
  | TargetProblem
  | { readonly kind: 'pdf-failed' }
  /** It could not be opened again. */
  | { readonly kind: 'export-too-large'; readonly megabytes: number; readonly most: number }

/** Why a logo or a template was not taken in, or cannot be used. */
export type LookProblem =
  | { readonly kind: 'picture-refused'; readonly file: string; readonly because: PictureRefusal }
  | { readonly kind: 'template-refused'; readonly file: string; readonly because: TemplateRefusal }
  | { readonly kind: 'template-gone'; readonly file: string }
  | { readonly kind: 'no-template' }

/** Everything that can go wrong between the window and the world, as a value. */
export type Problem =
  | FileProblem
  | StorageProblem
  | DataFolderProblem
  | ExportProblem
  | LookProblem
  | { readonly kind: 'copy-refused'; readonly file: string; readonly because: WorkingCopyRefusal }
  | { readonly kind: 'given-up' }
  | { readonly kind: 'several-dropped' }
  | { readonly kind: 'no-such-matter' }
  /** What was chosen holds for as long as the program is open. */
  | { readonly kind: 'settings-not-saved'; readonly because: 'no-space' | 'not-taken' }
  | { readonly kind: 'issued-changed' }
  | { readonly kind: 'cannot-open'; readonly file: string }
  | { readonly kind: 'no-mail-program' }
  | { readonly kind: 'archive-refused'; readonly file: string; readonly because: ArchiveRefusal }
  | { readonly kind: 'signed-refused'; readonly file: string; readonly because: SignedRefusal }
  | { readonly kind: 'not-understood'; readonly operation: string }
  | { readonly kind: 'unexpected'; readonly operation: string }
