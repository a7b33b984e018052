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
  author: string[]
  language: string
  region: string
  moment?: Moment
}

/** A time that cannot be read says nothing, rather than something wrong. */
function momentOf(changed: string): Moment | undefined {
  const time = new Date(changed)
  if (Number.isNaN(time.getTime())) return undefined
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
  const moment = momentOf(changed)
  return { title, author: author === '' ? [] : [author], language: tongue, region, ...(moment && { moment }) }
}
