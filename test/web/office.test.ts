import { describe, expect, it } from 'vitest';
import { readCsv } from '#shared/adapters/csv.ts';
import { IMPORT_COLUMNS, IMPORT_KINDS } from '#shared/contract/import-columns.ts';
import { callConfiguration } from '#shared/domain/call/configuration.ts';
import { configurationOf } from '#shared/domain/call/presets.ts';
import { configurationFaults } from '#shared/domain/call/rules/configuration-faults.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { callLimits } from '#shared/words/en/call-limits.ts';
import { english } from '#shared/words/en/catalogue.ts';
import { office } from '#shared/words/en/office.ts';
import type { Message, Values } from '#shared/words/message.ts';
import { say } from '#shared/words/say.ts';
import { fileText } from '../../web/src/office/file-text.ts';
import { focalPointPosts } from '../../web/src/office/focal-point-table.ts';
import { importTemplate } from '../../web/src/office/import-template.ts';
import { joinSettings } from '../../web/src/office/join-settings.ts';
import { copiedCall, firstDraft } from '../../web/src/office/new-call.ts';
import { matches } from '../../web/src/office/search.ts';
import { freshName, settingAt, withSetting } from '../../web/src/office/setting-path.ts';
import { SETTING_SECTIONS, sectionOf } from '../../web/src/office/setting-sections.ts';
import { settingName, settingText } from '../../web/src/office/setting-text.ts';
import { fromSchemeTime, toSchemeTime } from '../../web/src/scheme-time.ts';
import { aConfiguration } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';

describe('the clock of the scheme', () => {
  it('shows a moment as Istanbul does and reads it back', () => {
    expect(toSchemeTime('2026-09-30T20:59:00.000Z')).toBe('2026-09-30T23:59');
    expect(fromSchemeTime('2026-09-30T23:59')).toBe('2026-09-30T20:59:00.000Z');
  });

  it('knows that Istanbul once changed its clocks, on either side of the change', () => {
    expect(fromSchemeTime('2015-01-01T00:00')).toBe('2014-12-31T22:00:00.000Z');
    expect(fromSchemeTime('2015-07-01T00:00')).toBe('2015-06-30T21:00:00.000Z');
  });

  it('takes nothing that is not a time', () => expect(fromSchemeTime('')).toBeUndefined());
});

describe('changing a setting by its place', () => {
  const value = { limits: { a: 1 }, areas: [{ area: 'trade', themes: [] }, { area: 'tourism' }] };

  it('changes that place and nothing else', () => {
    const changed = withSetting(value, ['areas', 0, 'themes', 0], { id: 'theme1' });
    expect(changed).toEqual({
      ...value,
      areas: [{ area: 'trade', themes: [{ id: 'theme1' }] }, { area: 'tourism' }],
    });
    expect(settingAt(changed, ['areas', 0, 'themes', 0, 'id'])).toBe('theme1');
  });

  it('takes a member out of its object and a row out of its list', () => {
    expect(withSetting(value, ['limits', 'a'], undefined)).toEqual({ ...value, limits: {} });
    expect(withSetting(value, ['areas', 0], undefined)).toEqual({ ...value, areas: [{ area: 'tourism' }] });
  });

  it('names new rows as no other row is named', () => {
    expect(freshName([{ id: 'theme2' }], 'theme')).toBe('theme3');
    expect(freshName([], 'theme')).toBe('theme1');
  });
});

describe('two people’s changes to the same settings', () => {
  const theme = (id: string, title: string) => ({ id, title });
  const base = {
    revisionDays: 10,
    clarificationDays: 5,
    limits: {},
    areas: [
      { area: 'trade', themes: [theme('theme1', 'Customs')] },
      { area: 'tourism', themes: [] },
    ],
  };
  const withAreas = (trade: readonly object[], tourism: readonly object[]) => ({
    ...base,
    areas: [
      { area: 'trade', themes: trade },
      { area: 'tourism', themes: tourism },
    ],
  });

  it('are joined when each changed something else, also in the same part of the settings', () => {
    const mine = { ...base, clarificationDays: 7, limits: { tax: 'notFinanced' } };
    const theirs = { ...base, revisionDays: 20, limits: { activitiesMax: 3 } };
    expect(joinSettings(base, mine, theirs)).toEqual({
      value: {
        ...base,
        revisionDays: 20,
        clarificationDays: 7,
        limits: { tax: 'notFinanced', activitiesMax: 3 },
      },
      contested: [],
    });
  });

  it('are joined row by row: the themes of two areas, a theme that each has added, and one that is taken away', () => {
    const customs = theme('theme1', 'Customs');
    const mine = withAreas([customs, theme('theme2', 'Single windows')], []);
    const theirs = withAreas([theme('theme2', 'Certificates')], [theme('theme1', 'Crisis management')]);
    expect(joinSettings(base, mine, theirs)).toEqual({
      value: withAreas(
        [theme('theme2', 'Certificates'), theme('theme3', 'Single windows')],
        [theme('theme1', 'Crisis management')],
      ),
      contested: [],
    });
  });

  it('are left to choose between just where both changed the same, and lose nothing else by the choice', () => {
    const mine = { ...withAreas([theme('theme1', 'Customs and borders')], []), revisionDays: 1 };
    const theirs = { ...withAreas([theme('theme1', 'Customs law')], []), clarificationDays: 9 };
    const { value, contested } = joinSettings(base, mine, theirs);
    expect(contested).toEqual([
      { path: ['areas', 0, 'themes', 0, 'title'], mine: 'Customs and borders', theirs: 'Customs law' },
    ]);
    expect(value).toEqual({ ...mine, clarificationDays: 9 });
    expect(joinSettings(base, theirs, mine).value).toEqual({ ...theirs, revisionDays: 1 });
  });

  it('contest a row that one has taken away and the other has changed', () => {
    const mine = withAreas([], []);
    const theirs = withAreas([theme('theme1', 'Customs law')], []);
    expect(joinSettings(base, mine, theirs)).toEqual({
      value: mine,
      contested: [{ path: ['areas', 0, 'themes', 0], mine: undefined, theirs: theme('theme1', 'Customs law') }],
    });
    expect(joinSettings(base, theirs, mine).value).toEqual(theirs);
  });
});

describe('the sections of the settings', () => {
  it('have a place for every setting, and every section some', () => {
    const limits = Object.keys(callConfiguration.shape.limits.shape).map((name) => `/limits/${name}`);
    const pointers = Object.keys(aConfiguration()).flatMap((name) =>
      name === 'rubrics' ? ['/rubrics/preliminary', '/rubrics/final'] : [`/${name}`, ...limits],
    );
    expect(new Set(pointers.map(sectionOf))).toEqual(new Set(SETTING_SECTIONS));
    expect(sectionOf('/areas/1/envelope')).toBe('money');
    expect(sectionOf('/limits/grantMax')).toBe('budget');
    expect(sectionOf('/limits/activitiesMax')).toBe('applicants');
    expect(sectionOf('/limits/unitRates/0/country')).toBe('limits');
  });
});

describe('the text of a file', () => {
  const bytes = (...numbers: readonly number[]) => new Uint8Array(numbers);

  it('is read in UTF-8, or in UTF-16 when the file says so', () => {
    expect(fileText(bytes(0x61, 0xc4, 0x9f))).toEqual({ kind: 'text', text: 'ağ' });
    expect(fileText(bytes(0xff, 0xfe, 0x61, 0, 0x1f, 1))).toEqual({ kind: 'text', text: 'ağ' });
    expect(fileText(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ kind: 'text', text: 'a' });
  });

  it('is never guessed: the same bytes are Arabic or Turkish by what a person says', () => {
    const some = bytes(0xe6, 0xd2, 0xc7, 0xd1, 0xc9);
    expect(fileText(some)).toEqual({ kind: 'otherLetters' });
    expect(fileText(some, 'windows-1256')).toEqual({ kind: 'text', text: 'وزارة' });
    expect(fileText(bytes(0xfd, 0xf0, 0xfe), 'windows-1254')).toEqual({ kind: 'text', text: 'ığş' });
  });

  it('is none in a spreadsheet’s own format', () =>
    expect(fileText(bytes(0x50, 0x4b, 3, 4, 0x14, 0))).toEqual({ kind: 'notText' }));
});

describe('a new call', () => {
  it('copies an earlier one with its windows as many years later as it is', () => {
    const copied = copiedCall(aConfiguration(), { number: 12, year: 2024, titles: { en: 'Twelfth' } });
    expect(copied).toMatchObject({
      number: 12,
      titles: { en: 'Twelfth' },
      opensAt: '2024-09-01T06:00:00.000Z',
      implementationEndsAt: '2025-11-30T21:00:00.000Z',
      rubrics: aConfiguration().rubrics,
    });
  });

  it('begins with all areas, none of them with a theme, and no envelope', () => {
    const drafted = firstDraft({ programme: 'cpf', number: 1, year: 2026, titles: { en: 'First' } });
    expect(drafted.areas).toHaveLength(6);
    expect(drafted).toMatchObject({ closesAt: '2026-09-30T20:59:00.000Z', envelope: { amountMinor: 0 } });
  });

  it.each([
    ['cpf', '2026-09-01', '2026-09-30'],
    ['covidResponse', '2026-10-16', '2026-11-15'],
    ['alQuds', '2026-10-15', '2026-11-15'],
  ] as const)(
    'of %s opens and closes when its calls usually do, with nothing to correct but the envelope',
    (programme, opens, closes) => {
      const drafted = firstDraft({ programme, number: 1, year: 2026, titles: { en: 'First' } });
      expect([drafted.opensAt.slice(0, 10), drafted.closesAt.slice(0, 10)]).toEqual([opens, closes]);
      const faults = configurationFaults(configurationOf(drafted)).map(({ code }) => code);
      expect(new Set(faults)).toEqual(
        new Set(programme === 'alQuds' ? ['envelopeEmpty'] : ['areaWithoutTheme', 'envelopeEmpty']),
      );
    },
  );
});

describe('finding in the directory', () => {
  it('minds neither case nor accents nor the order of words', () => {
    expect(matches('senegal TRADE', 'Ministry of Trade', 'Sénégal')).toBe(true);
    expect(matches('senegal tourism', 'Ministry of Trade', 'Sénégal')).toBe(false);
    expect(matches('yildiz', 'Mehmet Yıldız') && matches('Yıldız', 'MEHMET YILDIZ')).toBe(true);
  });

  it.each(IMPORT_KINDS)('gives a template for %s that has exactly the columns it must have', (kind) => {
    for (const language of LANGUAGES) {
      const reading = readCsv(importTemplate(kind, language));
      expect(reading.ok && reading.records.map(({ cells }) => cells.length)).toEqual([
        IMPORT_COLUMNS[kind].length,
        IMPORT_COLUMNS[kind].length,
      ]);
    }
    expect(importTemplate(kind, 'tr').split('\r\n')[0]).toBe(`\uFEFF${IMPORT_COLUMNS[kind].join(';')}`);
  });

  it('names a post vacant where a public institution has a seat and only a deputy holds the role', () => {
    const deputy = {
      id: '1',
      name: 'Ritah',
      status: 'active',
      grants: [{ role: 'focal-point', country: 'UG', area: 'trade', deputy: true } as const],
    };
    const seat = (area: 'trade' | 'tourism' | 'finance', validTo?: string) => ({
      area,
      validFrom: '2020-01-01',
      validTo,
    });
    const memberships = [seat('trade'), seat('tourism', '2026-12-31'), seat('finance', '2022-12-31')];
    const ministry = { kind: 'public', country: 'UG', status: 'active', memberships } as const;
    const gone = { ...deputy, id: '2', status: 'suspended' };
    const posts = focalPointPosts([deputy, gone], [ministry], COUNTRIES, at('2026-11-26T12:00:00.000Z'));
    expect(posts).toEqual([
      { country: 'UG', area: 'tourism', first: [], deputies: [] },
      { country: 'UG', area: 'trade', first: [], deputies: [{ id: '1', name: 'Ritah' }] },
    ]);
  });
});

describe('two versions of the settings side by side', () => {
  const speech = {
    language: 'en',
    words: english,
    office,
    limitWords: callLimits,
    languageNames: { en: 'English', ar: 'العربية', fr: 'Français', tr: 'Türkçe' },
    say: (message: Message, values?: Values) => say('en', message, values),
  } as const;
  const shown = (name: string, value: unknown) => settingText(name, value, speech);

  it('name a setting as the form does, with its stage or kind of document', () => {
    expect(settingName(['limits', 'grantMax'], speech)).toBe('One grant, at most');
    expect(settingName(['rubrics', 'final', 'spreadPercent'], speech)).toContain(' · Final stage');
  });

  it('show amounts, moments and answers as the form does, and leave alone what somebody wrote', () => {
    expect(shown('grantMax', { amountMinor: 10_000_050, currency: 'USD' })).toContain('100,000.50');
    expect(shown('opensAt', '2026-09-30T20:59:00.000Z')).toContain('Istanbul time');
    expect(shown('applicantKinds', ['public', 'oic'])).toBe(
      'Public institutions of member countries, Institutions of the OIC',
    );
    expect([shown('languages', ['fr']), shown('title', 'tourism'), shown('year', 2026)]).toEqual([
      'Français',
      'tourism',
      '2026',
    ]);
    expect([shown('honorariumForOfficials', false), shown('economyClassOnly', false)]).toEqual(['Yes', 'No']);
    const areas = [
      { area: 'trade', themes: [{ id: 'theme1', title: 'Customs' }] },
      { area: 'tourism', themes: [] },
    ];
    expect(shown('areas', areas)).not.toMatch(/theme1|"/);
    expect(shown('areas', areas).split('\n')).toHaveLength(2);
  });
});
