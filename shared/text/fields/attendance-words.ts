import type { AttendanceRole } from '../../domain/attendance'

/** What each capacity is called: of one person, of several, and where the name that fills it is missing. */
export const attendanceWords: Record<
  AttendanceRole,
  { readonly one: string; readonly several: string; readonly nameOf: string }
> = {
  chair: { one: 'Ordförande', several: 'Ordförande', nameOf: 'ordförandens namn' },
  member: { one: 'Ledamot', several: 'Ledamöter', nameOf: 'ledamotens namn' },
  servingAlternate: {
    one: 'Tjänstgörande ersättare',
    several: 'Tjänstgörande ersättare',
    nameOf: 'den tjänstgörande ersättarens namn'
  },
  alternate: {
    one: 'Närvarande ersättare',
    several: 'Närvarande ersättare',
    nameOf: 'den närvarande ersättarens namn'
  },
  official: { one: 'Tjänsteperson', several: 'Tjänstepersoner', nameOf: 'tjänstepersonens namn' },
  absent: { one: 'Frånvarande', several: 'Frånvarande', nameOf: 'den frånvarandes namn' }
}
