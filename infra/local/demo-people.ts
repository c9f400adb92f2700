/**
 * Made-up people and real kinds of institutions, so that one can look at the system from every side at once. Names of people are invented;
 * SESRIC is the OIC's statistical centre in Ankara, an owner of seven projects of the scheme.
 */
export type DemoInstitution = {
  readonly key: string;
  readonly kind: 'public' | 'oic';
  readonly country: string;
  readonly names: Readonly<Record<'en', string>> & Readonly<Partial<Record<'ar' | 'fr' | 'tr', string>>>;
  readonly shortName: string;
  /** The working groups it sits in. */
  readonly areas: readonly string[];
};

/** A role in the scheme's offices. */
type OfficeRole =
  | 'coordinator'
  | 'assessor'
  | 'panel'
  | 'head'
  | 'bank-maker'
  | 'bank-checker'
  | 'finance'
  | 'auditor'
  | 'administrator';

/** A role; those at an institution reach the person's own. */
type DemoGrant =
  | { readonly role: 'editor' | 'responsible-authority' | OfficeRole }
  | { readonly role: 'focal-point'; readonly country: string; readonly area: string };

export type DemoPerson = {
  /** What the demo and tests call the person by, e.g. `coordinator-1` or `uganda-editor`. */
  readonly key: string;
  readonly name: string;
  readonly language: 'en' | 'ar' | 'fr' | 'tr';
  readonly country?: string;
  /** Key of the person's institution. */
  readonly institution?: string;
  readonly grants: readonly DemoGrant[];
};

/** The administrator who invites all others. */
export const FIRST_ADMINISTRATOR = {
  key: 'administrator',
  personId: '01JD0000000000000000ADM1N0',
  name: 'Selin Aydın',
  email: 'administrator@cpf.example',
  language: 'tr',
} as const;

export const DEMO_INSTITUTIONS: readonly DemoInstitution[] = [
  {
    key: 'sesric',
    kind: 'oic',
    country: 'TR',
    names: {
      en: 'Statistical, Economic and Social Research and Training Centre for Islamic Countries',
      ar: 'مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية',
      fr: 'Centre de recherches statistiques, économiques et sociales et de formation pour les pays islamiques',
      tr: 'İslam Ülkeleri İstatistik, Ekonomik ve Sosyal Araştırma ve Eğitim Merkezi',
    },
    shortName: 'SESRIC',
    areas: ['povertyAlleviation', 'finance', 'trade', 'tourism', 'transport', 'agriculture'],
  },
  {
    key: 'uganda',
    kind: 'public',
    country: 'UG',
    names: { en: 'Ministry of Agriculture, Animal Industry and Fisheries of Uganda' },
    shortName: 'MAAIF',
    areas: ['agriculture'],
  },
  {
    key: 'morocco',
    kind: 'public',
    country: 'MA',
    names: {
      en: 'Ministry of Tourism of Morocco',
      ar: 'وزارة السياحة بالمملكة المغربية',
      fr: 'Ministère du Tourisme du Maroc',
    },
    shortName: 'MT Maroc',
    areas: ['tourism'],
  },
  {
    key: 'bangladesh',
    kind: 'public',
    country: 'BD',
    names: { en: 'Rural Development and Co-operatives Division of Bangladesh' },
    shortName: 'RDCD',
    areas: ['povertyAlleviation'],
  },
  {
    key: 'kazakhstan',
    kind: 'public',
    country: 'KZ',
    names: { en: 'Ministry of Transport of Kazakhstan' },
    shortName: 'MT Kazakhstan',
    areas: ['transport'],
  },
  {
    key: 'jordan',
    kind: 'public',
    country: 'JO',
    names: {
      en: 'Ministry of Industry, Trade and Supply of Jordan',
      ar: 'وزارة الصناعة والتجارة والتموين بالمملكة الأردنية الهاشمية',
    },
    shortName: 'MIT Jordan',
    areas: ['trade'],
  },
];

const office = (key: string, name: string, role: OfficeRole, country = 'TR'): DemoPerson => ({
  key,
  name,
  language: country === 'TR' ? 'tr' : 'en',
  country,
  grants: [{ role }],
});

/** An editor and a responsible authority of an institution. */
const owners = (
  institution: string,
  country: string,
  language: DemoPerson['language'],
  editor: string,
  authority: string,
): readonly DemoPerson[] => [
  { key: `${institution}-editor`, name: editor, language, country, institution, grants: [{ role: 'editor' }] },
  {
    key: `${institution}-authority`,
    name: authority,
    language,
    country,
    institution,
    grants: [{ role: 'responsible-authority' }],
  },
];

const focalPoint = (
  key: string,
  name: string,
  language: DemoPerson['language'],
  country: string,
  area: string,
): DemoPerson => ({
  key: `${key}-focal-point`,
  name,
  language,
  country,
  grants: [{ role: 'focal-point', country, area }],
});

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  office('coordinator-1', 'Mehmet Yıldız', 'coordinator'),
  office('coordinator-2', 'Zeynep Arslan', 'coordinator'),
  office('head', 'Ayşe Demir', 'head'),
  office('panel', 'Hasan Koç', 'panel'),
  office('assessor-1', 'Nur Aisyah binti Rahman', 'assessor', 'MY'),
  office('assessor-2', 'Ibrahim Sarr', 'assessor', 'SN'),
  office('assessor-3', 'Layla Haddad', 'assessor', 'LB'),
  office('assessor-4', 'Rustam Karimov', 'assessor', 'AZ'),
  office('bank-maker', 'Emre Şahin', 'bank-maker'),
  office('bank-checker-1', 'Elif Kaya', 'bank-checker'),
  office('bank-checker-2', 'Burak Çelik', 'bank-checker'),
  office('finance', 'Fatma Öztürk', 'finance'),
  office('auditor', 'Kemal Aksoy', 'auditor'),
  ...owners('sesric', 'TR', 'en', 'Omar Siddiqui', 'Mariam Al-Khatib'),
  focalPoint('sesric', 'Deniz Güneş', 'tr', 'TR', 'povertyAlleviation'),
  ...owners('uganda', 'UG', 'en', 'Grace Namusoke', 'Joseph Okello'),
  focalPoint('uganda', 'Sarah Nakato', 'en', 'UG', 'agriculture'),
  ...owners('morocco', 'MA', 'fr', 'Youssef Benali', 'Khadija El Fassi'),
  focalPoint('morocco', 'Amine Tazi', 'fr', 'MA', 'tourism'),
  ...owners('bangladesh', 'BD', 'en', 'Farhana Akter', 'Mahbub Hossain'),
  focalPoint('bangladesh', 'Tanvir Chowdhury', 'en', 'BD', 'povertyAlleviation'),
  ...owners('kazakhstan', 'KZ', 'en', 'Aigerim Sadykova', 'Daniyar Omarov'),
  focalPoint('kazakhstan', 'Marat Bekov', 'en', 'KZ', 'transport'),
  ...owners('jordan', 'JO', 'ar', 'رنا الحديد', 'خالد المجالي'),
  focalPoint('jordan', 'سامر الزعبي', 'ar', 'JO', 'trade'),
];
