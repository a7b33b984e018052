import { pairsIn, type Pair } from './pair'

export const abbreviationPairs: Pair[] = [
  ...pairsIn('views', [
    'Vi erbjuder stöd, <t.ex.=>till exempel> rådgivning till anhöriga.',
    'Enheten ger <bl.a.=>bland annat> stöd i hemmet.',
    'Det handlar om rådgivning, hembesök <m.m.=>med mera> under hela året.',
    'Chefen, medarbetarna <m.fl.=>med flera> deltog i arbetet.',
    'Platsbesöket, <dvs.=>det vill säga> intervjun med chefen, görs i september.',
    'Bidraget gäller verksamheten <inkl.=>inklusive> kansliet.',
    'Alla enheter <exkl.=>exklusive> kansliet ingår.',
    'Utmärkelsen delas ut i respektive klass, <resp.=>respektive> kategori.',
    'Förvaltningen återkommer om <ev.=>eventuellt> stöd.',
    'Bidraget ska lämnas in <enl.=>enligt> anvisningarna.',
    'Frågor <ang.=>angående> bidraget besvaras av handläggaren.',
    'Arbetet tog <ca=>cirka> två månader.',
    'Arbetet gäller <fr.o.m.=>från och med> hösten.',
    'Det gäller <t.o.m.=>till och med> våren.',
    '<P.g.a.=>På grund av> tidsbrist avstår enheten i år.',
    'Stöd ges till barn, unga <o.s.v.=>och så vidare> i hela området.',
    'Enheten arbetar med lek, läsning <etc.=>och så vidare> varje dag.',
    'Arbetet <m a a=>med anledning av> bidraget fortsätter.',
    'Det gäller <t ex=>till exempel> samtal med anhöriga.',
    'Enheten erbjuder <bl a=>bland annat> öppna träffar.',
    'Samtliga berörs, <d v s=>det vill säga> även vikarier.',
    'Enheten har infört en <s.k.=>så kallad> kollegial granskning.',
    'Chefen, kvalitetsledaren <m fl=>med flera> har läst bidraget.'
  ])
]
