import { done, doneIn, expectSame, found } from '../answers.ts';
import { editorOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import { PARTICIPANTS, WORKSHOP } from '../data/workshop.ts';
import type { Journey } from '../journey.ts';
import { expectClean, type Paper, sendDocument } from '../send-document.ts';
import type { Payee } from './accounts.ts';

/** The workshop is announced, held, shown by papers and accepted. Gives its id. */
export const holdWorkshop = async (journey: Journey, payee: Payee): Promise<string> => {
  const { as, control, step } = journey;
  const { grantId, proposal } = payee;
  const editor = as(editorOf(proposal));
  const { startsAt, endsAt, place, agenda } = WORKSHOP;
  await control.moveClock(MOMENTS.announced);
  const planned = (await done(editor.listActivities({ params: { grantId } }))).items;
  const { id: activityId, title } = found('planned activity', planned[0]);
  const params = { grantId, activityId };
  const send = async (papers: readonly Omit<Paper, 'owner'>[]): Promise<readonly string[]> => {
    const owner = { kind: 'activity', id: activityId } as const;
    const documentIds: string[] = [];
    for (const paper of papers) documentIds.push(await sendDocument(editor, { ...paper, owner }));
    await control.settle();
    await expectClean(editor, documentIds);
    return documentIds;
  };
  await step(`${proposal.ownerName} announces “${title}” with its agenda`, async () => {
    const [agendaDocumentId] = await send([{ kind: 'agenda', fileName: 'agenda.pdf', title: 'Agenda', lines: agenda }]);
    const body = { startsAt, endsAt, place, agendaDocumentId: found('agenda', agendaDocumentId) };
    return (await doneIn('notified', editor.notifyActivity({ params, body }))).status;
  });
  await step(`${proposal.ownerName} reports the workshop of 14 and 15 September 2022 as held`, async () => {
    await control.moveClock(MOMENTS.workshopOver);
    const body = { startedAt: startsAt, endedAt: endsAt, participants: PARTICIPANTS };
    const { status, held } = await doneIn('held', editor.holdActivity({ params, body }));
    const people = held?.participants.reduce((sum, each) => sum + each.people, 0);
    expectSame('participants', people, 97);
    return `${status}, ${people} participants of ${held?.participants.length} countries`;
  });
  await step(`${proposal.ownerName} hands in attendance list, evaluation and output`, async () => {
    await control.moveClock(MOMENTS.evidenced);
    const documentIds = await send(EVIDENCE.map(({ paper }) => paper));
    const evidence = EVIDENCE.map(({ kind }, index) => ({ kind, documentId: found('paper', documentIds[index]) }));
    return (await doneIn('evidenced', editor.submitEvidence({ params, body: { evidence } }))).status;
  });
  await step('A coordinator accepts the workshop', async () => {
    return (await doneIn('accepted', as('coordinator-1').acceptActivity({ params }))).status;
  });
  await control.settle();
  return activityId;
};

const EVIDENCE = [
  {
    kind: 'attendanceList',
    paper: {
      kind: 'attendanceList',
      fileName: 'attendance.pdf',
      title: 'Attendance list of the platform',
      lines: PARTICIPANTS.map(({ country, people }) => `${country}: ${people}`),
    },
  },
  {
    kind: 'evaluation',
    paper: {
      kind: 'evaluation',
      fileName: 'evaluation.pdf',
      title: 'Evaluation by the participants',
      lines: ['17 services name a solution that they will introduce.'],
    },
  },
  {
    kind: 'output',
    paper: {
      kind: 'output',
      fileName: 'conclusions.pdf',
      title: 'Conclusions of the workshop',
      lines: WORKSHOP.agenda,
    },
  },
] as const;
