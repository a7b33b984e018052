import type { Chapter } from '../chapter'

export const begin: Chapter = {
  id: 'begin',
  title: 'Kom igång',
  lead: 'Nämndklar gör årets ärende om kvalitetsutmärkelsen. Du fyller i uppgifterna en gång, och alla handlingar skrivs ur dem.',
  picture: { name: 'overview', shows: 'Översikten med knappen till nästa uppgift, dagarna framåt och årets uppgifter' },
  parts: [
    {
      title: 'Ditt första ärende',
      inOrder: true,
      lines: [
        'Välj Nytt ärende i listan. Skriv nämndens namn och vilket år utmärkelsen gäller.',
        'Översikten visar årets uppgifter och vad som är klart. Knappen Nästa leder till det som står på tur; den finns också sist i varje vy.',
        'Fyll i Nämnd och möte: hur nämnden heter, vem som skriver under och när nämnden sammanträder.',
        'Lägg till enheterna. Klistra gärna in dem från Excel.',
        'Gå igenom årets regler och bekräfta de rader som stämmer med årets anvisningar från utmärkelsen.',
        'Välj beslutsform och läs förslaget till beslut, precis som det kommer att stå.',
        'Exportera tjänsteutlåtandet. Det som ännu saknas står i en lista, och varje rad leder till sitt fält.'
      ]
    },
    {
      title: 'Prova utan att något händer',
      lines: [
        'Exempelnämnden 2023 är ett färdigt exempel. Ändra i det hur du vill.',
        'Inget som du gör i programmet skickas någonstans. Ett brev går iväg först när du själv skickar det i ditt e-postprogram.'
      ]
    },
    {
      title: 'Så är fönstret ordnat',
      lines: [
        'Till vänster står årets steg, med hur långt vart och ett har kommit: klar, påbörjad, återstår eller kan inte börja än.',
        'I mitten fyller du i. Det som saknas eller inte går att läsa står vid fältet.',
        'Till höger syns papperet som det blir. Ett gult ställe är en uppgift som saknas; välj det så kommer du till fältet. Välj en text så kommer du dit där den skrivs.',
        'Längst ner står när ärendet senast sparades. Där finns också Vad som hänt, en lista över det som programmet nyss har berättat.'
      ]
    }
  ]
}
