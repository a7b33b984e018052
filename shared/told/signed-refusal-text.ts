import { signedLimits, type SignedRefusal } from '../exchange/archive/signed-refusal'

/** What is told after the name of a file that was to be a scanned paper, and what to do. */
export function signedRefusalText(because: SignedRefusal): [what: string, toDo: string] {
  switch (because) {
    case 'not-pdf':
      return ['är ingen PDF-fil', 'Skanna handlingen till PDF, helst PDF/A, och välj den filen.']
    case 'too-many':
      return [
        `får inte plats: ett arkivpaket tar högst ${signedLimits.papers} undertecknade handlingar`,
        'Skanna flera handlingar till en fil.'
      ]
    case 'too-large':
      return [
        `får inte plats: de undertecknade handlingarna får vara ${signedLimits.megabytes} MB tillsammans`,
        'Skanna med lägre upplösning, eller i svartvitt.'
      ]
  }
}
