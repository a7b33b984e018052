import type { FileCalls } from './file-calls'
import type { Steps } from './steps'

type StepOf<Name extends keyof FileCalls> = (...args: Parameters<FileCalls[Name]>) => Steps<ReturnType<FileCalls[Name]>>

function stepOf<Name extends keyof FileCalls>(call: Name): StepOf<Name> {
  return function* (...args) {
    return (yield { call, args }) as ReturnType<FileCalls[Name]>
  }
}

/** The file calls as steps: `yield* disk.open(path, 'read')`. */
export const disk: { readonly [Name in keyof FileCalls]: StepOf<Name> } = {
  open: stepOf('open'),
  write: stepOf('write'),
  read: stepOf('read'),
  size: stepOf('size'),
  stat: stepOf('stat'),
  sync: stepOf('sync'),
  close: stepOf('close'),
  link: stepOf('link'),
  rename: stepOf('rename'),
  unlink: stepOf('unlink'),
  list: stepOf('list'),
  makeFolder: stepOf('makeFolder'),
  syncFolder: stepOf('syncFolder'),
  pause: stepOf('pause')
}
