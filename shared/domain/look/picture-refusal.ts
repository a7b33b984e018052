/** Why a picture is not taken in as a logo. */
export type PictureRefusal =
  'too-large' | 'not-picture' | 'too-many-pixels' | 'too-small' | 'document-type' | 'cannot-be-shown' | 'too-detailed'
