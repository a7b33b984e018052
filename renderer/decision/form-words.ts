import type { DecisionForm } from '../../shared/domain/decision'

/** How each decision form is told to someone who is to choose one. */
export const formWords: Record<DecisionForm, { name: string; explanation: string }> = {
  approve: {
    name: 'Godkänna',
    explanation: 'Nämnden godkänner att enheterna deltar. Enheterna räknas upp i beslutet.'
  },
  note: {
    name: 'Notera anmälan',
    explanation: 'Nämnden noterar att enheterna har anmält sig. Enheterna nämns i sammanfattningen men inte i beslutet.'
  },
  nominate: {
    name: 'Nominera',
    explanation: 'Nämnden nominerar varje enhet i sin klass, med en beslutssats för var och en.'
  }
}
