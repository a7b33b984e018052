import type { Finding } from '../../review/finding'

/** The findings in the shape that scripts read. */
export const reviewJson = (findings: readonly Finding[]) => ({
  findings: findings.map(({ kind, paper, section, quote, message, mend }) => ({
    kind,
    paper,
    section,
    quote,
    message,
    ...(mend === undefined ? {} : { mend: { description: mend.description, from: mend.from, to: mend.to } })
  }))
})
