import type { ReactNode } from 'react'
import { ruleLineNames } from '../../shared/domain/rule-profile'
import { capitalised } from '../../shared/text/capitalised'
import { appliesToWords, requiredToWords, ruleLineWords } from '../../shared/text/rule-words'
import { useMatter } from '../matter/use-matter'
import { chosenWords } from './chosen-words'
import { RuleProvenance } from './rule-provenance'
import { ruleValueWords } from './rule-value-words'
import './rules.css'

/** What the year demands, line by line, each with its source; what is not known is said so. */
export function RulesView(): ReactNode {
  const { matter } = useMatter()
  const { rules, awardYear } = matter
  return (
    <>
      <h2 className="view-title">Årets regler</h2>
      <p className="view-lead">
        Det som gäller för {awardYear}, med källa på varje rad. Det som inte är känt lämnas ut ur papperen.
      </p>
      <section className="rule-group" data-field="rules.criteria" tabIndex={-1}>
        <h3>Krav på enheterna</h3>
        {rules.criteria.length === 0 && <p className="rule-open">Inte känt</p>}
        <ul className="rules">
          {rules.criteria.map((criterion) => (
            <li key={criterion.id}>
              <div>
                {criterion.wording}
                <span className="rule-detail">
                  {capitalised(chosenWords(criterion.requiredTo, requiredToWords))}, gäller{' '}
                  {chosenWords(criterion.appliesTo, appliesToWords)}
                </span>
              </div>
              <RuleProvenance line={criterion} year={awardYear} />
            </li>
          ))}
        </ul>
      </section>
      <section className="rule-group" data-field="rules.classes" tabIndex={-1}>
        <h3>Klasser</h3>
        {rules.classes.length === 0 && <p className="rule-open">Inte känt</p>}
        <ul className="rules">
          {rules.classes.map((each) => (
            <li key={each.id}>
              <div>
                {capitalised(each.name)}
                {each.scope && <span className="rule-detail">{capitalised(each.scope)}</span>}
              </div>
              <RuleProvenance line={each} year={awardYear} />
            </li>
          ))}
        </ul>
      </section>
      <section className="rule-group">
        <h3>Datum och mottagare</h3>
        <ul className="rules">
          {ruleLineNames.map((name) => (
            <li key={name} data-field={`rules.${name}`} tabIndex={-1}>
              <div>
                <span className="rule-detail">{ruleLineWords[name]}</span>
                {rules[name].value === '' ? <span className="rule-open">Inte känt</span> : ruleValueWords(name, rules[name].value)}
              </div>
              <RuleProvenance line={rules[name]} year={awardYear} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
