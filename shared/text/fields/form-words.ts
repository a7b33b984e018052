import type { DecisionForm } from '../../domain/decision'

/** How each decision form is told to someone who is to choose one; `body` is `Nämnden` or `Styrelsen`. */
export const formWords: Record<
  DecisionForm,
  { readonly name: string; readonly explanation: (body: string) => string }
> = {
  approve: {
    name: 'Godkänna',
    explanation: (body) => `${body} godkänner att enheterna deltar. Enheterna räknas upp i beslutet.`
  },
  note: {
    name: 'Notera anmälan',
    explanation: (body) =>
      `${body} noterar att enheterna har anmält sig. De nämns i sammanfattningen men inte i beslutet.`
  },
  nominate: {
    name: 'Nominera',
    explanation: (body) => `${body} nominerar varje enhet i sin klass, med en beslutssats för var och en.`
  }
}
