/** Verbs of municipal papers, by the endings that each group takes. */
export const verbs: Record<string, string> = {
  'a ar ade at as ats ades ande':
    'arbet utveckl besvar redovis noter nominer medverk samverk stimuler inspirer uppmärksamm engager förbättr förändr finansier ' +
    'planer organiser skap samordn gransk uppmuntr motiver informer kommunicer dokumenter analyser belön behandl förklar tillämp ' +
    'anpass lämn ansvar avslut besök öppn önsk sammanfatt inkluder prioriter integrer effektiviser digitaliser utvärder presenter ' +
    'publicer diskuter kontroller omfatt återkoppl värder tävl juster handl vill beslut bevilj konstater överlämn underlätt uppskatt',
  'a er s as t ts': 'anmäl genomför tillhör medför uppfyll inled utför bedöm godkänn tillstyrk bedriv upplev',
  'a er s as de des': 'genomför bedöm uppfyll utför inled',
  '':
    'anmälde anmäldes godkände godkändes föreslår föreslå föreslog föreslagit föreslås föreslogs delta deltar deltog deltagit ' +
    'tillhandahålla tillhandahåller uppnår uppnå uppnås uppnåddes innebär innebära innehåller innehålla framgår framgå bereda ' +
    'bereder bereds beretts beskriva beskriver beskrivs bidra bidrar bidrog lägger läggs behöver behöva består tillkännages ' +
    'tillkännage tillgodose tillgodoser ansöker ansöka utses utse utsågs anser avser avses avstår inkommer inkommit inkom utgör ' +
    'upprättar upprättas framhåller understryker avslår återremitterar bordlägger bordläggs yrkar yrka reserverar justerad ' +
    'undertecknar säkerställa säkerställer säkerställs synliggör synliggöra möjliggör möjliggöra tydliggör tydliggöra förutsätter ' +
    'återkommer återkomma tillvarata tillvaratar fortsätter fortsätta påbörjar påbörjat avslutats förbereda förbereder förberett'
}
