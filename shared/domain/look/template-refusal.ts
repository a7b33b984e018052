/** Why a Word template is not taken in. */
export type TemplateRefusal =
  | 'not-zip'
  | 'encrypted'
  | 'too-large'
  | 'too-many-parts'
  | 'too-large-inside'
  | 'too-dense'
  | 'unsafe-name'
  | 'damaged'
  | 'not-word'
  | 'macros'
  | 'document-type'
  | 'page-too-narrow'
