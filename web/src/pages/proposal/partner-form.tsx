import { useState } from 'preact/hooks';
import { isCountry } from '#shared/domain/kernel/country.ts';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { useCountryChoices } from '../../parts/country-choices.ts';
import { ErrorSummary, type FieldFault } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { LANGUAGE_NAMES, useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import type { ShownProposal } from './use-proposal.ts';

const EMPTY = { institutionName: '', country: '', role: '', contactName: '', contactEmail: '', language: 'en' };
type Entry = typeof EMPTY;

/** What stands in the form at first: what is known of the partner, or nothing. */
const entryOf = (partner: ShownProposal['partners'][number] | undefined): Entry => {
  if (partner === undefined) return EMPTY;
  const { institutionName, country, role, contactName = '', contactEmail = '', language } = partner;
  return { institutionName, country, role, contactName, contactEmail, language };
};

type PartnerFormProps = Pick<ProposalTools, 'proposal' | 'reload'> & {
  /** The partner to put right; a new one is named when left out. */
  readonly partner?: ShownProposal['partners'][number];
};

/**
 * Names a partner, or puts right whom to write to at one and what its part is. What is wrong is said at once for the fields; the server looks
 * again.
 */
export const PartnerForm = ({ proposal, reload, partner }: PartnerFormProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const client = useClient();
  const [entry, setEntry] = useState<Entry>(() => entryOf(partner));
  const form = partner?.partnerId ?? 'partner';
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const labels: Readonly<Record<keyof Entry, string>> = {
    institutionName: say(words.proposal.partnerInstitution),
    country: say(words.proposal.partnerCountry),
    role: say(words.proposal.partnerRole),
    contactName: say(words.proposal.partnerContact),
    contactEmail: say(words.proposal.partnerEmail),
    language: say(words.proposal.partnerLanguage),
  };
  const fieldOf = (name: keyof Entry) => ({
    id: `${form}-${name}`,
    label: labels[name],
    value: entry[name],
    onValue: (value: string) => setEntry({ ...entry, [name]: value }),
    error: faults.find((fault) => fault.fieldId === `${form}-${name}`)?.text,
  });
  const add = async (): Promise<void> => {
    const read = readEntry(entry);
    if (!read.ok) {
      setFaults(
        read.wrong.map((name) => ({
          fieldId: `${form}-${name}`,
          text:
            name === 'contactEmail' && entry.contactEmail !== ''
              ? say(words.validation.notEmail)
              : say(words.validation.missing, { field: labels[name] }),
        })),
      );
      return;
    }
    setFaults([]);
    const params = { proposalId: proposal.id };
    const { institutionName, country, ...rest } = read.body;
    const answer = await called(
      partner === undefined
        ? client.addPartner({ params, body: read.body })
        : client.correctPartner({ params: { ...params, partnerId: partner.partnerId }, body: rest }),
    );
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok && partner === undefined) setEntry(EMPTY);
    await reload();
  };
  const countries = useCountryChoices().filter(({ value }) => value !== proposal.country);
  return (
    <form class="card" noValidate>
      {partner === undefined ? (
        <h2>{say(words.proposal.partnerAdd)}</h2>
      ) : (
        <p class="quiet">{say(words.proposal.partnerCorrectHint)}</p>
      )}
      <ErrorSummary faults={faults} text={failure === undefined ? undefined : failureText(failure, spoken)} />
      {partner === undefined && (
        <>
          <TextField {...fieldOf('institutionName')} />
          <SelectField {...fieldOf('country')} choices={countries} />
        </>
      )}
      <SelectField
        {...fieldOf('role')}
        choices={[
          { value: 'beneficiary', label: say(words.proposal.partnerBeneficiary) },
          { value: 'provider', label: say(words.proposal.partnerProvider) },
        ]}
      />
      <TextField {...fieldOf('contactName')} />
      <TextField {...fieldOf('contactEmail')} kind="email" hint={say(words.proposal.partnerEmailHint)} />
      <SelectField
        {...fieldOf('language')}
        choices={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
      />
      <SendButton isForms onSend={add}>
        {say(partner === undefined ? words.proposal.partnerAdd : words.proposal.partnerCorrectSave)}
      </SendButton>
    </form>
  );
};

const ROLES = ['beneficiary', 'provider'] as const;

/** The entry as the API takes it, or the names of the fields that it cannot take. */
const readEntry = (entry: Entry) => {
  const { country } = entry;
  const role = ROLES.find((each) => each === entry.role);
  const language = LANGUAGES.find((each) => each === entry.language);
  const wrong: (keyof Entry)[] = [];
  if (entry.institutionName.trim() === '') wrong.push('institutionName');
  if (!isCountry(country)) wrong.push('country');
  if (role === undefined) wrong.push('role');
  if (entry.contactName.trim() === '') wrong.push('contactName');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.contactEmail.trim())) wrong.push('contactEmail');
  if (language === undefined) wrong.push('language');
  if (wrong.length > 0 || !isCountry(country) || role === undefined || language === undefined)
    return { ok: false, wrong } as const;
  const { institutionName, contactName } = entry;
  const body = { institutionName, contactName, contactEmail: entry.contactEmail.trim(), country, role, language };
  return { ok: true, body } as const;
};
