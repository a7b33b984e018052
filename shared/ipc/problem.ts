import type { ArchiveRefusal } from '../exchange/archive/archive-refusal'
import type { SignedRefusal } from '../exchange/archive/signed-refusal'
import type { FileProblem } from '../exchange/file/file-problem'
import type { WorkingCopyRefusal } from '../exchange/working-copy/working-copy-refusal'
import type { PictureRefusal } from '../domain/look/picture-refusal'
import type { TemplateRefusal } from '../domain/look/template-refusal'
import type { PaperProblem } from '../text/papers/paper-problem'

/** Why a state did not reach the disk, or could not be read from it. */
export type StorageProblem =
  | { kind: 'no-space' }
  | { kind: 'read-only' }
  | { kind: 'locked' }
  | { kind: 'folder-gone'; folder: string }
  /** `copy` is the path of what was not saved, and `name` the file's name alone. */
  | { kind: 'conflict'; copy: string; name: string }
  | { kind: 'matter-gone'; folder: string }
  | { kind: 'already-there' }
  | { kind: 'stored-by-newer' }
  | { kind: 'all-damaged' }
  | { kind: 'storage-failed'; code: string }

/** Why another data folder was not taken into use. */
export type DataFolderProblem =
  | { kind: 'not-a-data-folder'; folder: string }
  | { kind: 'place-set-by-administrator'; folder: string }
  | { kind: 'copies-in-data-folder'; folder: string }

/** Why a file was not written where it was to be. */
export type TargetProblem =
  | { kind: 'target-locked'; file: string }
  | { kind: 'target-no-space'; file: string }
  | { kind: 'target-not-allowed'; file: string }
  | { kind: 'target-failed'; file: string; code: string }

/** Why a paper was not written. */
export type ExportProblem = PaperProblem | TargetProblem | { kind: 'pdf-failed' }

/** Why a logo or a template was not taken in, or cannot be used. */
export type LookProblem =
  | { kind: 'picture-refused'; file: string; because: PictureRefusal }
  | { kind: 'template-refused'; file: string; because: TemplateRefusal }
  | { kind: 'template-gone'; file: string }
  | { kind: 'no-template' }

/** Everything that can go wrong between the window and the world, as a value. */
export type Problem =
  | FileProblem
  | StorageProblem
  | DataFolderProblem
  | ExportProblem
  | LookProblem
  | { kind: 'copy-refused'; file: string; because: WorkingCopyRefusal }
  | { kind: 'no-such-matter' }
  | { kind: 'issued-changed' }
  | { kind: 'cannot-open'; file: string }
  | { kind: 'no-mail-program' }
  | { kind: 'archive-refused'; file: string; because: ArchiveRefusal }
  | { kind: 'signed-refused'; file: string; because: SignedRefusal }
  | { kind: 'not-understood'; operation: string }
  | { kind: 'unexpected'; operation: string }
