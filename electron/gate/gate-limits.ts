import { fileSizeLimit } from '../../shared/exchange/file/matter-file'
import { templateSizeLimit } from '../docx/template/template-size-limit'
import { pictureSizeLimit } from '../picture/check-picture'
import type { GateTaskName } from './gate-tasks'

const megabytes = (count: number): number => count * 1024 * 1024

/**
 * The largest size of each kind of file, in bytes. They stand apart from the readers, which only the thread has to load.
 */
export const gateLimits: Readonly<Record<GateTaskName, number>> = {
  'matter-file': fileSizeLimit,
  'rules-file': fileSizeLimit,
  // Five hundred units with all their answers written out are less than a tenth of it.
  'unit-table': megabytes(5),
  // The program's own forms are a hundredth of it, before someone adds pictures.
  'unit-form': megabytes(10),
  template: templateSizeLimit,
  // Larger than any that the program makes, and no larger than what is read in a moment.
  mets: megabytes(16),
  picture: pictureSizeLimit,
  'word-file': fileSizeLimit,
  'working-copy': fileSizeLimit
}
