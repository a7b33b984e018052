import { idOf } from './a-matter'

/** A unit of the city's own with all that the year asks for, but for too few who work there. */
export const linden = {
  id: idOf(2),
  name: 'Linden',
  operator: 'city',
  budgetResponsibility: 'yes',
  staffResponsibility: 'yes',
  operationsPlan: 'yes',
  employees: '4',
  state: 'registered'
}
