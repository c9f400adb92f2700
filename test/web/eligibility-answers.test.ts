import { describe, expect, it } from 'vitest';
import { ELIGIBILITY_CRITERIA, type EligibilityCriterion } from '#shared/domain/proposal/rules/eligibility.ts';
import { office } from '#shared/words/en/office.ts';
import {
  type Answers,
  againstData,
  asAnswers,
  bodyOf,
  faultsOf,
  NO_ANSWERS,
  refusedPoints,
} from '../../web/src/pages/eligibility/answers.ts';

const findings = (notMet: readonly EligibilityCriterion[]) =>
  ELIGIBILITY_CRITERIA.map((check) => ({ check, verdict: notMet.includes(check) ? 'notMet' : 'met' }) as const);

const allPassed: Answers = {
  ...NO_ANSWERS,
  findings: Object.fromEntries(ELIGIBILITY_CRITERIA.map((point) => [point, 'pass'])),
};
const because = (point: EligibilityCriterion, text: string): Answers => ({ ...allPassed, against: { [point]: text } });
const spoken = { office, say: (message: unknown) => String(message) };
const faulty = (answers: Answers, against: readonly EligibilityCriterion[]) =>
  faultsOf(answers, against, spoken).map(({ fieldId }) => fieldId);

describe('the answers of the check page', () => {
  it('ask for a reason where the data says no and the person says met, and nowhere else', () => {
    const failed: Answers = { ...allPassed, findings: { ...allPassed.findings, E8: 'fail' } };
    expect(againstData(allPassed, findings(['E4', 'E8']), [])).toEqual(['E4', 'E8']);
    expect(againstData(failed, findings(['E4', 'E8']), [])).toEqual(['E4']);
    expect(againstData(NO_ANSWERS, findings(['E4']), [])).toEqual([]);
  });

  it('ask for it also where the server has found since that the data says no', () => {
    const errors = [{ pointer: '/againstData/E5', code: 'reasonAgainstDataMissing', detail: '' }];
    const problem = { type: '/problems/invalid', title: '', status: 422, detail: '', errors };
    const refused = refusedPoints({ kind: 'problem', problem });
    expect(refused).toEqual(['E5']);
    expect(againstData(allPassed, findings([]), refused)).toEqual(['E5']);
    expect(faulty(allPassed, ['E5'])).toEqual(['against-E5']);
  });

  it.each([
    ['', ['against-E4']],
    ['   ', ['against-E4']],
    ['x'.repeat(1001), ['against-E4']],
    ['Renamed in May.', []],
  ])('are not sent with the reason %j', (text, faults) => {
    expect(faulty(because('E4', text), ['E4'])).toEqual(faults);
  });

  it('name every open point in the order of the page, and the reason of a failure last', () => {
    const answers: Answers = { ...NO_ANSWERS, findings: { E1: 'pass', E2: 'fail' } };
    expect(faulty(answers, ['E1']).slice(0, 2)).toEqual(['against-E1', 'finding-E3']);
    expect(faulty(answers, ['E1']).at(-1)).toBe('reason');
    expect(bodyOf(answers, ['E1'])).toBeUndefined();
  });

  it('are sent with the reasons that are asked for alone', () => {
    const answers: Answers = { ...allPassed, against: { E4: ' Renamed in May. ', E5: 'Kept from before.' } };
    expect(bodyOf(answers, ['E4'])).toEqual({ checklist: allPassed.findings, againstData: { E4: 'Renamed in May.' } });
    expect(bodyOf(answers, [])).toEqual({ checklist: allPassed.findings });
  });

  it('are read again from the device, without what no point of the check knows', () => {
    const answers = { ...because('E4', 'It was renewed.'), reason: 'Why' };
    expect(asAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    expect(asAnswers({ findings: { E1: 'perhaps', E99: 'pass' }, against: { E2: 7 } })).toEqual(NO_ANSWERS);
    expect(asAnswers('pass')).toBeUndefined();
  });
});
