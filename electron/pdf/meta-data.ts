import type { PaperMeta } from '../docx/paper-meta'

interface Moment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

export interface MetaData {
  title: string
  author: readonly string[]
  language: string
  region: string
  moment: Moment
}

/** PDF/A asks for a day. Where the matter has none that can be read, it is one that nobody takes for an answer. */
const noDay = new Date(0)

function momentOf(changed: string): Moment {
  const told = new Date(changed)
  const time = Number.isNaN(told.getTime()) ? noDay : told
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds()
  }
}

/** What the file says about itself; the matter's last change is the only clock it has. */
export function metaData({ title, author, changed, language }: PaperMeta): MetaData {
  const [tongue = '', region = ''] = language.toLowerCase().split('-')
  return { title, author: author === '' ? [] : [author], language: tongue, region, moment: momentOf(changed) }
}
