import type { Handlers } from './handlers'
import type { ExtraCopies } from '../extra-copies/extra-copies'

type Watched = 'saveMatter' | 'saveOnTop' | 'leaveMatter'

/** The same handlers, with a word to the extra copies when the disk has something new, and when a matter is left. */
export const withExtraCopies = (handlers: Pick<Handlers, Watched>, copies: ExtraCopies): Pick<Handlers, Watched> => ({
  async saveMatter(request) {
    const saved = await handlers.saveMatter(request)
    if (saved.ok) copies.take(request.matter)
    return saved
  },
  async saveOnTop(request) {
    const saved = await handlers.saveOnTop(request)
    if (saved.ok) copies.take(request.matter)
    return saved
  },
  leaveMatter(request) {
    void copies.write(request.id)
    return handlers.leaveMatter(request)
  }
})
