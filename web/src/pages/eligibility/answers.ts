import {
  ELIGIBILITY_CRITERIA,
  type EligibilityChecklist,
  type EligibilityCriterion,
  REASON_AGAINST_DATA_MAXIMUM,
} from '#shared/domain/proposal/rules/eligibility.ts';
import type { Message, Values } from '#shared/words/message.ts';
import type { OfficeWords } from '#shared/words/office-words.ts';
import type { Failure } from '../../api.ts';
import { isSectionValue, textAt, valueAt } from '../../form/section-value.ts';
import type { Finding } from './finding.ts';

export type PersonsFinding = 'pass' | 'fail';

/** What a person has said so far: a finding on each point, why a point is met against the data, and why the whole fails. */
export type Answers = {
  readonly findings: Partial<Record<EligibilityCriterion, PersonsFinding>>;
  readonly against: Partial<Record<EligibilityCriterion, string>>;
  readonly reason: string;
};

export const NO_ANSWERS: Answers = { findings: {}, against: {}, reason: '' };

/** The answers as they lie on the device, without what no point of the check knows; undefined when they are no answers. */
export const asAnswers = (lying: unknown): Answers | undefined => {
  if (!isSectionValue(lying)) return undefined;
  const [findings, against] = [valueAt(lying, 'findings'), valueAt(lying, 'against')];
  const found = (point: EligibilityCriterion): readonly (readonly [string, PersonsFinding])[] => {
    const finding = findings[point];
    return finding === 'pass' || finding === 'fail' ? [[point, finding]] : [];
  };
  return {
    findings: Object.fromEntries(ELIGIBILITY_CRITERIA.flatMap(found)),
    against: Object.fromEntries(
      ELIGIBILITY_CRITERIA.filter((point) => textAt(against, point) !== '').map((point) => [
        point,
        textAt(against, point),
      ]),
    ),
    reason: textAt(lying, 'reason'),
  };
};

export const fails = ({ findings }: Answers): boolean => Object.values(findings).includes('fail');

/** The points that a person passes although the data says no: what the page was told of, and what the server has refused since. */
export const againstData = (
  { findings }: Answers,
  shown: readonly Pick<Finding, 'check' | 'verdict'>[],
  refused: readonly EligibilityCriterion[],
): readonly EligibilityCriterion[] =>
  shown.flatMap(({ check, verdict }) =>
    findings[check] === 'pass' && (verdict === 'notMet' || refused.includes(check)) ? [check] : [],
  );

/** The points of which the server wants a reason, by the pointers of its refusal. */
export const refusedPoints = (failure: Failure | undefined): readonly EligibilityCriterion[] => {
  const errors = failure?.kind === 'problem' ? (failure.problem.errors ?? []) : [];
  return ELIGIBILITY_CRITERIA.filter((point) => errors.some(({ pointer }) => pointer === `/againstData/${point}`));
};

export const fieldOf = {
  finding: (point: EligibilityCriterion): string => `finding-${point}`,
  against: (point: EligibilityCriterion): string => `against-${point}`,
  reason: 'reason',
};

/** The sentences of the office, and the way to say them. */
type Speech = {
  readonly office: Pick<OfficeWords, 'eligibility'>;
  readonly say: (message: Message, values?: Values) => string;
};

/** What is wrong, and the field that it is wrong in. */
type Fault = { readonly fieldId: string; readonly text: string };

/** All that keeps the answers from being sent, in the order of the page. */
export const faultsOf = (
  answers: Answers,
  against: readonly EligibilityCriterion[],
  { office, say }: Speech,
): readonly Fault[] => {
  const { eligibility } = office;
  const ofPoint = (point: EligibilityCriterion): readonly Fault[] => {
    const question = say(eligibility.questions[point]);
    if (answers.findings[point] === undefined)
      return [{ fieldId: fieldOf.finding(point), text: say(eligibility.unanswered, { question }) }];
    if (!against.includes(point)) return [];
    const length = answers.against[point]?.trim().length ?? 0;
    if (length > 0 && length <= REASON_AGAINST_DATA_MAXIMUM) return [];
    const message = length === 0 ? eligibility.againstMissing : eligibility.againstTooLong;
    return [{ fieldId: fieldOf.against(point), text: say(message, { question }) }];
  };
  const unreasoned = fails(answers) && answers.reason.trim() === '';
  return [
    ...ELIGIBILITY_CRITERIA.flatMap(ofPoint),
    ...(unreasoned ? [{ fieldId: fieldOf.reason, text: say(eligibility.reasonHint) }] : []),
  ];
};

/** The answers as they are sent; undefined while a point is not answered. */
export const bodyOf = (answers: Answers, against: readonly EligibilityCriterion[]) => {
  const checklist = complete(answers);
  if (checklist === undefined) return undefined;
  const reasons = Object.fromEntries(against.map((point) => [point, answers.against[point]?.trim() ?? '']));
  return {
    checklist,
    ...(fails(answers) ? { reason: answers.reason.trim() } : {}),
    ...(against.length === 0 ? {} : { againstData: reasons }),
  };
};

const complete = ({ findings }: Answers): EligibilityChecklist | undefined => {
  const { E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11 } = findings;
  if (!E1 || !E2 || !E3 || !E4 || !E5 || !E6 || !E7 || !E8 || !E9 || !E10 || !E11) return undefined;
  return { E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11 };
};
