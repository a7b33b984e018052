/** Where the attested rules were read; a line of a profile names its source with one of these. */
export const S1 = 'Tjänsteutlåtande, Socialnämnden 2014 (S1)'
export const S2 = 'Tjänsteutlåtande, Socialnämnden 2023 (S2)'
export const S3 = 'Protokollsutdrag § 23, Bromma stadsdelsnämnd 2024, BRO 2024/172 (S3)'
export const S4 = 'Stadens sida om kvalitetsutmärkelsen, kopia från 2019 (S4)'
export const S5 = 'Stadens sida om kvalitetsutmärkelsen, kopior från 2020–2023 (S5)'
