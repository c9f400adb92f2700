import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { aDocument } from '../builders/a-document.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import { type RunningSes, startSes } from '../emulators/ses.ts';
import { deliver, openStage, put, type Stage } from './stage.ts';

const COLLEAGUE = personId('01HPERS00000000000000000DD');

let stage: Stage;
let ses: RunningSes;
beforeAll(async () => {
  stage = await openStage();
  ses = await startSes();
  process.env['AWS_ENDPOINT_URL_SES'] = ses.endpoint;
  await put(stage, personKind, aPerson());
  await put(stage, personKind, aPerson({ id: COLLEAGUE, email: 'colleague@ministry.example', language: 'en' }));
});
afterAll(async () => {
  ses.stop();
  await stage.stop();
});

/** A document that the examination refuses, and the mails that tell of it. */
const refused = async (fileName: string, requestedBy: typeof PERSON | undefined) => {
  const id = newUlid();
  const file = { ...aDocument().file, fileName };
  const rejectedBecause = 'macros' as const;
  await put(stage, documentKind, aDocument({ id, status: 'rejected', file, requestedBy, rejectedBecause }));
  const [event] = await stage.repository.history('document', id);
  if (event === undefined) throw new Error('the document has no event');
  const { handler } = await import('../../functions/reactions/send-mail.ts');
  const found = { ...event, type: 'FoundUnfit', event: { type: 'FoundUnfit', because: 'macros' } };
  expect(await deliver(handler, found)).toBe(0);
  return (await ses.received()).filter(({ subject }) => subject.includes(fileName));
};

describe('a document that was not accepted', () => {
  it('is told to the one who sent it, with the reason and what to do, in their language', async () => {
    const mails = await refused('plan.docx', PERSON);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.destination.to.join()).toContain('amina@ministry.example');
    expect(mails[0]?.body.text).toContain('وحدات ماكرو');
    expect(mails[0]?.body.text).toContain(`/proposals/${aDocument().owner.id}/documents`);
  });

  it('that came by a partner’s link is told to the owner’s people', async () => {
    const mails = await refused('letter.pdf', undefined);
    const addressed = mails.flatMap(({ destination }) => destination.to).toSorted();
    expect(addressed.map((each) => /[a-z]+@ministry.example/.exec(each)?.[0]).toSorted()).toEqual([
      'amina@ministry.example',
      'colleague@ministry.example',
    ]);
    expect(mails.map(({ body }) => body.text).join()).toContain('The file can carry a program (macros)');
  });
});
