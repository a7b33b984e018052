import type { Section } from '../../document/document'
import type { ComposedSection } from './compose-sections'

/** Sections as they stand in a paper; one that has nothing to say is not there. */
export const sectionsFrom = (sections: readonly ComposedSection[]): readonly Section[] =>
  sections.filter(({ blocks }) => blocks.length > 0).map(({ id, heading, blocks }) => ({ id, heading, blocks }))
