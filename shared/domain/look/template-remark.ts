/** What a Word template lacks, in the order it is told. */
export const templateLacks = [
  'no-header',
  'no-page-number',
  'no-heading-1',
  'no-heading-2',
  'no-body-text',
  'other-language',
  'picture-without-words',
  'narrow-margins',
  'other-page-size',
  'numbered-headings'
] as const

/** What a Word template has that no paper may have, and that is left out of them. */
export const templateLeavesOut = [
  'template-text',
  'remote-template',
  'macros',
  'programs',
  'links',
  'linked-pictures',
  'fields',
  'tracked-changes',
  'hidden-text',
  'embedded-fonts'
] as const

/** Words in a head or foot that look as if someone was to write others in their place, or as if they were another paper's. */
export interface OddWords {
  readonly in: 'header' | 'footer'
  readonly words: string
}

export type TemplateRemark = (typeof templateLacks)[number] | (typeof templateLeavesOut)[number] | OddWords
