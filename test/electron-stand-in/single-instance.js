import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/**
 * One program per user-data folder. The lock is a symbolic link to nowhere named after the owner's process id, as in
 * Chromium: it comes into being in one step, so two that start together cannot both win.
 */
export class SingleInstance {
  #lock
  #inbox
  #watcher

  constructor(folder) {
    mkdirSync(folder, { recursive: true })
    this.#lock = join(folder, 'stand-in.lock')
    this.#inbox = join(folder, 'stand-in.inbox')
  }

  /** True when the lock is ours; otherwise the message lies in the owner's inbox. */
  claim(message, onSecondInstance) {
    mkdirSync(this.#inbox, { recursive: true })
    for (;;) {
      try {
        symlinkSync(String(process.pid), this.#lock)
        this.#watcher = watch(this.#inbox, () => this.#empty(onSecondInstance)).unref()
        return true
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      if (this.#ownerIsAlive()) {
        this.#post(message)
        return false
      }
      rmSync(this.#lock, { force: true })
    }
  }

  release() {
    if (!this.#watcher) return
    this.#watcher.close()
    this.#watcher = undefined
    rmSync(this.#lock, { force: true })
  }

  #ownerIsAlive() {
    try {
      return process.kill(Number(readlinkSync(this.#lock)), 0)
    } catch {
      return false
    }
  }

  #post(message) {
    const name = join(this.#inbox, randomUUID())
    // A structured clone, as Electron sends it; more than 32 MB is lost without a word.
    const bytes = serialize(message)
    writeFileSync(
      `${name}.part`,
      bytes.length > 32 * 1024 ** 2 ? serialize({ ...message, additionalData: null }) : bytes
    )
    renameSync(`${name}.part`, `${name}.message`)
  }

  #empty(onSecondInstance) {
    for (const name of readdirSync(this.#inbox).filter((file) => file.endsWith('.message'))) {
      const file = join(this.#inbox, name)
      const message = deserialize(readFileSync(file))
      rmSync(file)
      onSecondInstance(message)
    }
  }
}
