import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { wanted } from '../../../../shared/document/build'
import { matterSchema } from '../../../../shared/domain/matter'
import { patternBelow } from '../../../../shared/domain/paths/field-pattern'
import type { FieldPath, MatterPath, MatterPlace, PartPath, RowPath } from '../../../../shared/domain/paths/matter-path'

test('a path that leads to a field, a part or a row of the matter compiles', () => {
  expectTypeOf<'meeting.date'>().toExtend<FieldPath>()
  expectTypeOf<`units.${string}.ownAnswers.${string}`>().toExtend<FieldPath>()
  expectTypeOf<`committee.headings.${string}`>().toExtend<FieldPath>()
  expectTypeOf<`minutes.decision.clauses.${string}.text`>().toExtend<FieldPath>()
  expectTypeOf<'committee.dayCounts' | 'units' | 'rules.entryBy'>().toExtend<PartPath>()
  expectTypeOf<RowPath>().toExtend<MatterPath>()
  expectTypeOf<'units.*.overrides.*.reason' | 'copied.*.fields.*'>().toExtend<MatterPlace>()
})

test('a mistyped path does not compile', () => {
  expectTypeOf<'meeting.dat'>().not.toExtend<MatterPath>()
  expectTypeOf<`units.${string}.nmae`>().not.toExtend<MatterPath>()
  expectTypeOf<'committee.dayCount'>().not.toExtend<MatterPath>()
  expectTypeOf<`units.${string}`>().not.toExtend<MatterPath>()
  expectTypeOf<'rules.entryBy'>().not.toExtend<FieldPath>()
  expectTypeOf<'units.*.hoem'>().not.toExtend<MatterPlace>()
  expectTypeOf<'meeting.dat'>().not.toExtend<Parameters<typeof wanted>[0]>()
})

interface JsonSchema {
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
}

interface Found {
  place: string
  /** Whether what is below goes by names that the matter chooses. */
  isNamed: boolean
}

/** Every list and group of the schema. */
function groupsIn(schema: JsonSchema, place: string): Found[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema
  const at = (step: string): string => (place === '' ? step : `${place}.${step}`)
  const chosen =
    items ?? (typeof additionalProperties === 'object' && Object.keys(properties).length === 0 && additionalProperties)
  return [
    ...anyOf.flatMap((each) => groupsIn(each, place)),
    ...(chosen && Object.keys(chosen).length > 0
      ? [{ place, isNamed: true }, ...groupsIn(chosen, at('*'))]
      : Object.keys(properties).length > 0
        ? [
            { place, isNamed: false },
            ...Object.entries(properties).flatMap(([name, below]) => groupsIn(below, at(name)))
          ]
        : [])
  ]
}

/** Lists inside what is told, compared and merged as one: no path leads further into them. */
const asOne = [
  'copiedOut',
  'earlierItems.*.',
  'exchange.',
  'issued.*.',
  'minutes.decision.',
  'removedUnits.*.',
  'texts.*.'
]

test('every list of the schema is known by its place, unless no path leads into it', () => {
  const groups = groupsIn(z.toJSONSchema(matterSchema, { io: 'input' }) as JsonSchema, '')
  const missed = groups.filter(
    ({ place, isNamed }) => (patternBelow(place, 'x') === (place === '' ? '*' : `${place}.*`)) !== isNamed
  )
  expect(groups.filter(({ isNamed }) => isNamed).length).toBeGreaterThan(25)
  expect(missed.filter(({ place }) => !asOne.some((whole) => place.startsWith(whole)))).toEqual([])
})
