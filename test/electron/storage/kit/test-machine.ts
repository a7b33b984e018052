import type { FileCalls, LaterFileCalls } from '../../../../electron/storage/disk/file-calls'
import { thisMachine, type Machine } from '../../../../electron/storage/machine'

interface Overrides extends Partial<Omit<Machine, 'files' | 'filesNow'>> {
  files?: Partial<LaterFileCalls>
  filesNow?: Partial<FileCalls>
}

/** The real disk with a clock that stands still and pauses that take no time, and whatever else a test is about. */
export function testMachine({ files, filesNow, ...rest }: Overrides = {}): Machine {
  const machine = thisMachine()
  return {
    ...machine,
    now: () => new Date('2023-03-01T10:32:00.000Z'),
    files: { ...machine.files, pause: async () => undefined, ...files },
    filesNow: { ...machine.filesNow, pause: () => undefined, ...filesNow },
    ...rest
  }
}
