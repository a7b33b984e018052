import { withoutLead } from './without-lead'

/** Reads the number of the minutes as `5/2023`, also where *Protokoll nr* is typed before it. */
export const readProtocolNumber = withoutLead('protokoll(?:et)?s?[ -]?(?:nr|nummer)?|nr|nummer')
