import type { Template, TemplateStory } from './template'

/** What the template's parts are called in a paper: never what they were called in the user's file. */
export const templatePart = {
  story: ({ kind }: TemplateStory, index: number): string => `${kind}${index + 1}.xml`,
  relation: (index: number): string => `rIdTemplate${index + 1}`,
  picture: (index: number, { pictures }: Template): string => `template${index + 1}.${pictures[index]?.ending}`
}
