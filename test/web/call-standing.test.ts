import { describe, expect, it } from 'vitest';
import { PROPOSAL_STATUSES } from '#shared/domain/proposal/statuses.ts';
import { countsByStatus, waitingOf } from '../../web/src/office/call-standing.ts';
import { type NamedProposal, orderedProposals, soughtProposals } from '../../web/src/office/proposal-order.ts';
import { at } from '../builders/a-context.ts';

const aLine = (changes: Partial<NamedProposal>): NamedProposal => ({
  id: '01HPR0P0SA0000000000000000',
  callId: '01HCA110000000000000000000',
  status: 'eligibilityCheck',
  title: 'Storage of grain',
  ownerInstitutionId: '01H1NST0000000000000000000',
  ownerName: 'Ministry of Agriculture',
  country: 'UG',
  countryName: 'Uganda',
  area: 'agriculture',
  areaName: 'Agriculture',
  createdAt: at('2026-09-02T08:00:00.000Z'),
  ...changes,
});

describe('how a call stands', () => {
  it('counts its proposals in the order of their life and leaves out where there is none', () => {
    const lines = ['submitted', 'draft', 'submitted', 'lapsed'].map((status) => aLine({ status }));
    expect(countsByStatus(lines)).toEqual([
      { status: 'draft', count: 1 },
      { status: 'submitted', count: 2 },
      { status: 'lapsed', count: 1 },
    ]);
    const each = PROPOSAL_STATUSES.map((status) => aLine({ status }));
    expect(countsByStatus(each).map(({ status }) => status)).toEqual(PROPOSAL_STATUSES);
  });

  it('tells a person what waits for them apart from what waits for a colleague or an owner', () => {
    const lines = [
      aLine({}),
      aLine({ asked: 'answered' }),
      aLine({ asked: 'unanswered' }),
      aLine({ failureProposedBy: 'mehmet' }),
      aLine({ failureProposedBy: 'zeynep', asked: 'answered' }),
      aLine({ status: 'clarification' }),
      aLine({ status: 'inAssessment' }),
    ];
    expect(waitingOf(lines, 'mehmet')).toEqual({ toCheck: 1, back: 2, second: 1, colleague: 1, asked: 1 });
    expect(waitingOf(lines, 'elif')).toMatchObject({ second: 2, colleague: 0 });
  });
});

describe('the list of a call’s proposals', () => {
  const lines = [
    aLine({ id: 'a', code: '2026-UGAAGRIC-10', createdAt: at('2026-09-03T08:00:00.000Z') }),
    aLine({ id: 'b', code: '2026-UGAAGRIC-9', country: 'TR', countryName: 'Türkiye', title: 'İncir ve üzüm' }),
    aLine({ id: 'c', area: 'trade', areaName: 'Trade', status: 'draft', createdAt: at('2026-09-01T08:00:00.000Z') }),
  ];
  const order = (...by: [Parameters<typeof orderedProposals>[1], boolean]) =>
    orderedProposals(lines, ...by, 'tr').map(({ id }) => id);

  it('puts codes in the order of their numbers, those without one last in either direction', () => {
    expect(order('code', false)).toEqual(['b', 'a', 'c']);
    expect(order('code', true)).toEqual(['a', 'b', 'c']);
  });

  it('puts states in the order of a proposal’s life, and equal ones as they were begun', () => {
    expect(order('status', false)).toEqual(['c', 'b', 'a']);
    expect(order('title', false)).toEqual(['b', 'c', 'a']);
  });

  it('finds by text whatever its case and accents, by state, area and country', () => {
    const none = { text: '', status: '', area: '', country: '' };
    const found = (sought: Partial<typeof none>) => soughtProposals(lines, { ...none, ...sought }).map(({ id }) => id);
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ text: 'turkiye' })).toEqual(['b']);
    expect(found({ text: 'agric-10' })).toEqual(['a']);
    expect(found({ status: 'draft' })).toEqual(['c']);
    expect(found({ area: 'agriculture', country: 'UG' })).toEqual(['a']);
  });
});
