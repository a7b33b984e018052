import type { Chapter } from '../chapter'

export const units: Chapter = {
  id: 'units',
  title: 'Enheter',
  lead: 'Här står årets enheter, från den som just är tillfrågad till den som har lämnat sitt bidrag eller dragit sig ur.',
  picture: { name: 'units', shows: 'Enheterna med en öppen enhet och dess krav, bredvid papperet' },
  parts: [
    {
      title: 'Lägg till enheter',
      lines: [
        'Klistra in en tabell ur Excel, eller läs in en arbetsbok (.xlsx) eller en textfil. Kolumnerna känns igen på sina rubriker, och du ser allt innan något tas in.',
        'För varje kolumn står hur mycket som förstås. Ett ord som inte förstås förklarar du en gång för alla rader. Summor och anmärkningar frågas det om.',
        'Skicka ett formulär till varje enhet. Svaren läses ur Word-filen, och du väljer själv vad som ska tas in.',
        'Skriv in en enhet i taget. Krav och uppgifter som saknas visas medan du skriver.'
      ]
    },
    {
      title: 'Vem som deltar',
      lines: [
        'Läget avgör. En tillfrågad enhet deltar inte än. En anmäld enhet, och en vars bidrag är inlämnat, står i beslutet.',
        'En enhet som drar sig ur återkallas, med dag och skäl. Den lämnar beslutet men finns kvar i ärendet. Har handlingarna redan gått ut ändras de inte.',
        'En borttagen enhet ligger i papperskorgen och kan läggas tillbaka.'
      ]
    },
    {
      title: 'Många enheter',
      lines: [
        'Sök efter en enhet, eller visa bara dem som uppfyller kraven, inte uppfyller dem eller saknar uppgifter.',
        'Markera flera och ändra läge, klass eller hemvist för alla på en gång. Det går att ångra i ett steg.'
      ]
    },
    {
      title: 'Kraven',
      lines: [
        'Varje krav har tre svar: uppfyllt, inte uppfyllt och varför, eller uppgift saknas.',
        'Att en enhet inte uppfyller ett krav hindrar ingenting. Du kan bortse från ett krav för en enhet och skriva skälet; det står då i Året på en sida.',
        'Ett krav som inte är bekräftat för året sägs aldrig vara uppfyllt.'
      ]
    }
  ]
}
