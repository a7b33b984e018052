import { withoutLead } from './without-lead'

/** Reads a telephone number, also where *Växel* or *Telefon* is typed before it. */
export const readPhone = withoutLead('växel|(?:telefon|tel|tfn)(?:nr|nummer)?')
