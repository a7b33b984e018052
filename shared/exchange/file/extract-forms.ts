/** In which forms the extract goes with its e-mail: as PDF, as a Word document to write on in, or both. */
export const extractForms = ['pdf', 'docx', 'both'] as const
export type ExtractForm = (typeof extractForms)[number]

/** The formats of the files that go with the e-mail, in the order in which they are attached. */
export const attachedFormats = (form: ExtractForm): readonly ('pdf' | 'docx')[] =>
  form === 'both' ? ['pdf', 'docx'] : [form]
