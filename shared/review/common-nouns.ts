/** Words that are a unit's whole name and a common noun at once; written small, they are the noun. */
export const commonNouns = new Set(
  (
    'avdelningen beslutet biblioteket bidrag bidraget boende boendet dagcentralen enheten enheterna fritidsgården ' +
    'förskola förskolan förvaltningen hemtjänst hemtjänsten klassen kulturskolan kvalitetsutmärkelsen mottagningen nämnden simhallen skola ' +
    'skolan socialtjänst socialtjänsten staden träffpunkten utmärkelsen verksamheten verksamheterna äldreomsorg ' +
    'äldreomsorgen ärendet öppenvården'
  ).split(' ')
)
