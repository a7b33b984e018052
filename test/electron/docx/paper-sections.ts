import { bullets, clause, line, numbered, paragraph } from '../../../shared/document/build'
import type { Block, Line, Section } from '../../../shared/document/document'

export const section = (heading: string, ...blocks: Block[]): Section => ({ id: heading, heading, blocks })
export const sentences = (...all: string[]) => paragraph(...all.map((sentence) => clause(sentence)))

export const signature = (...lines: string[]): Line[] => lines.map((each) => line(each))
export const signatures = (...signatories: Line[][]): Section => ({
  id: 'signatures',
  blocks: [{ type: 'signatures', signatories }]
})

export const chief = signature('Maja Exempelsson', 'Förvaltningschef', 'Exempelförvaltningen')
export const head = signature('Kim Påhittad', 'Avdelningschef', 'Exempelförvaltningen')

export const background = section(
  'Bakgrund',
  sentences(
    'Alla verksamheter inom stadens förvaltningar och bolag kan delta, liksom entreprenader som staden finansierar.',
    'Verksamheten ska ha en chef med budget- och personalansvar, en verksamhetsplan med mål och minst fem medarbetare.'
  ),
  sentences('Utmärkelsen delas ut i följande klasser:'),
  bullets(
    line('Förskola'),
    line('Skola'),
    line('Äldreomsorg inklusive myndighetsutövning'),
    line('Socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning'),
    line('Andra verksamheter')
  ),
  sentences('Bidraget lämnas in senast den 17 maj 2023.')
)

export const proposalOf = (units: string[]): Section =>
  section(
    'Förvaltningens förslag till beslut',
    units.length === 1
      ? numbered(
          { content: line(`Exempelnämnden godkänner att ${units[0]} deltar i kvalitetsutmärkelsen.`) },
          { content: line('Paragrafen förklaras omedelbart justerad.') }
        )
      : numbered(
          {
            content: line('Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen:'),
            children: units.map((unit) => line(unit))
          },
          { content: line('Paragrafen förklaras omedelbart justerad.') }
        )
  )

export const summary = section(
  'Sammanfattning',
  sentences(
    'Enheter inom exempelnämndens ansvarsområde har anmält att de vill delta i stadens kvalitetsutmärkelse 2023.',
    'Deltagandet ska godkännas eller anmälas i nämnden.',
    'Protokollsutdraget ska ha kommit in till stadsledningskontoret senast den 30 juni 2023.'
  ),
  sentences('Vinnarna utses den 28 november 2023.')
)

export const matterOf = (units: string[]): Section =>
  section(
    'Ärendet',
    ...units.map((unit) =>
      sentences(
        `${unit} har anmält att enheten vill delta i kvalitetsutmärkelsen.`,
        'Enheten tillhör organisatoriskt avdelningen för stöd och omsorg.',
        'Den tävlar i klassen äldreomsorg inklusive myndighetsutövning.'
      )
    )
  )

export const preparation = section(
  'Ärendets beredning',
  paragraph(
    clause('Ärendet har beretts inom avdelningen för stöd och omsorg.'),
    clause('Det har behandlats i förvaltningsgruppen den 17 maj 2023.')
  )
)

export const opinion = section(
  'Förvaltningens synpunkter och förslag',
  sentences(
    'Deltagandet ger en genomlysning av verksamheten.',
    'Förvaltningen föreslår att nämnden godkänner deltagandet.'
  )
)
