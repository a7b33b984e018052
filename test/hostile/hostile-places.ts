import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { matterText } from './file-texts'

/** Something that lies where a file is looked for: what it is, how it comes there, and what becomes of opening it. */
export type HostilePlace = readonly [what: string, make: (path: string) => void | Promise<void>, told: string]

const sound = matterText('"awardYear":"2024"')
const link =
  (target: string) =>
  (path: string): void =>
    symlinkSync(target, path)

/** A socket in use, which goes with the process. */
const listen = (path: string): Promise<void> => new Promise((resolve) => createServer().unref().listen(path, resolve))

/** Places on a disk that are no regular file of a few megabytes; for systems that have links, pipes and devices. */
export const hostilePlaces: readonly HostilePlace[] = [
  ['nothing', () => undefined, 'file-unreadable:ENOENT'],
  ['a folder', (path) => void mkdirSync(path), 'file-unreadable:EISDIR'],
  ['a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path]), 'file-unreadable:EISDIR'],
  ['a socket', listen, 'file-unreadable:ENXIO'],
  [
    'a link to a sound file',
    (path) => (writeFileSync(`${path}.txt`, sound), symlinkSync(`${path}.txt`, path)),
    'opened'
  ],
  ['a link to nothing', link('/finns/inte'), 'file-unreadable:ENOENT'],
  ['a link to itself', (path) => symlinkSync(path, path), 'file-unreadable:ELOOP'],
  ['a link to a folder', link('/'), 'file-unreadable:EISDIR'],
  ['a link to zeros without end', link('/dev/zero'), 'file-unreadable:EISDIR'],
  ['a link to noise without end', link('/dev/urandom'), 'file-unreadable:EISDIR'],
  ['a link to what swallows all', link('/dev/null'), 'file-unreadable:EISDIR'],
  ['a link to the terminal', link('/dev/tty'), 'file-unreadable:EISDIR or file-unreadable:ENXIO'],
  ['a link to a file that says it is empty', link('/proc/self/environ'), 'file-not-json'],
  ['a link to the program’s own memory', link('/proc/self/mem'), 'file-not-json'],
  [
    'a file through a file',
    (path) => (writeFileSync(`${path}.txt`, ''), symlinkSync(`${path}.txt/x`, path)),
    'file-unreadable:ENOTDIR'
  ],
  [
    'a file of a million megabytes of nothing',
    (path) => (writeFileSync(path, ''), truncateSync(path, 2 ** 40)),
    'file-too-large'
  ]
]
