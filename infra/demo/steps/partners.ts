import { done, doneIn, expectSame, found } from '../answers.ts';
import { type Begun, editorOf } from '../begun.ts';
import type { Mail } from '../control-port.ts';
import { MOMENTS } from '../data/call.ts';
import type { DemoPartner } from '../data/form.ts';
import type { Journey } from '../journey.ts';

/** The owners invite their partners, and each partner answers by the link in the mail that it was sent; it needs no account. */
export const invitePartners = async (journey: Journey, begun: readonly Begun[]): Promise<void> => {
  await journey.control.moveClock(MOMENTS.invited);
  for (const each of begun) await inviteAll(journey, each);
  await journey.control.settle();
  const mails = await journey.control.mails();
  for (const each of begun) {
    for (const partner of each.proposal.partners) await acceptByMail(journey, partner, mails);
  }
};

const inviteAll = async ({ as, step }: Journey, { proposal, proposalId }: Begun): Promise<void> => {
  const { partners, ownerName } = proposal;
  await step(`${ownerName} invites partners from ${partners.map(({ country }) => country).join(', ')}`, async () => {
    const editor = as(editorOf(proposal));
    for (const { position, ...body } of partners) {
      const added = await done(editor.addPartner({ params: { proposalId }, body }));
      const { partnerId } = found('partner added', added.partners.at(-1));
      await done(editor.invitePartner({ params: { proposalId, partnerId } }));
    }
    const now = await doneIn('draft', editor.getProposal({ params: { proposalId } }));
    expectSame('partners not invited', now.partners.filter(({ status }) => status !== 'invited').length, 0);
    return `${partners.length} invited`;
  });
};

const acceptByMail = async (
  { asAnyone, step }: Journey,
  partner: DemoPartner,
  mails: readonly Mail[],
): Promise<void> => {
  const { institutionName, country, contactName, contactEmail, position } = partner;
  await step(`${institutionName} (${country}) opens the link in its mail and accepts`, async () => {
    const params = { token: tokenFor(contactEmail, mails) };
    const shown = await done(asAnyone.getPartnerInvitation({ params }));
    expectSame('invited', shown.institutionName, institutionName);
    const answered = await done(asAnyone.acceptPartnerInvitation({ params, body: { name: contactName, position } }));
    expectSame('partner', answered.partnerStatus, 'accepted');
    return answered.partnerStatus;
  });
};

const LINK = /\/partner-invitations[#/]([\w.-]+)/;

/** The token in the link of the newest mail to this address. */
const tokenFor = (address: string, mails: readonly Mail[]): string => {
  const own = mails.filter(({ to, text }) => to.some((each) => each.includes(address)) && LINK.test(text));
  const mail = found(`invitation mailed to ${address}`, own.at(-1));
  return found('link', LINK.exec(mail.text)?.[1]);
};
