import type { AppliesTo, AwardClass, Criterion, CriterionKind, RequiredTo, RuleLine } from '../../domain/rule-profile'

const openLine: RuleLine = { value: '', source: '', from: '', confirmed: '' }

interface AttestedCriterion {
  readonly kind: CriterionKind
  readonly wording: string
  readonly source: string
  readonly appliesTo?: AppliesTo
  readonly requiredTo?: RequiredTo
  readonly parameter?: string
}

/** Writes down the rules of one attested year: every line carries its year and needs no confirmation. */
export const attested = (year: string) => ({
  open: openLine,
  line: (value: string, source: string): RuleLine => ({ value, source, from: year, confirmed: 'yes' }),
  awardClass: (id: string, name: string, source: string, scope = ''): AwardClass => ({
    id,
    name,
    scope,
    source,
    from: year,
    confirmed: 'yes'
  }),
  criterion: ({ appliesTo = 'all', requiredTo = 'enter', parameter = '', ...rest }: AttestedCriterion): Criterion => ({
    id: `${rest.kind}-${requiredTo}`,
    appliesTo,
    requiredTo,
    parameter,
    from: year,
    confirmed: 'yes',
    ...rest
  })
})
