import { type DemoCall, ninthCall } from '../data/call.ts';

/** The scheme's call of a year, with the ninth call's themes and settings. */
export const callOfYear = (year: number): DemoCall => ({
  ...ninthCall,
  number: year - 2012,
  year,
  titles: {
    en: `Call for project proposals ${year} of COMCEC Project Funding`,
    ar: `نداء ${year} لتقديم مقترحات المشاريع، تمويل مشاريع الكومسيك`,
    fr: `Appel à propositions de projets ${year}, Financement de projets du COMCEC`,
    tr: `İSEDAK Proje Finansmanı ${year} proje teklif çağrısı`,
  },
});
