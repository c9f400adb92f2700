import { useState } from 'preact/hooks';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { called, useClient } from '../api.ts';
import { LANGUAGE_NAMES } from '../words.tsx';
import { useChain } from './chain-words.tsx';
import { SaveButton } from './save-button.tsx';

/** The whole proposal as a PDF, with its headings in a language of the reader's choice. */
export const PrintCard = ({ proposalId, name }: { readonly proposalId: string; readonly name: string }) => {
  const { chain, language: own, say } = useChain();
  const client = useClient();
  const [language, setLanguage] = useState(own);
  return (
    <section class="card">
      <h2>{say(chain.printTitle)}</h2>
      <p>{say(chain.printText)}</p>
      <div class="field">
        <label class="field-label" for="print-language">
          {say(chain.printLanguage)}
        </label>
        <select
          id="print-language"
          class="control control-select"
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (chosen !== undefined) setLanguage(chosen);
          }}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </select>
      </div>
      <div class="actions">
        <SaveButton
          label={say(chain.savePdf)}
          fileName={`${name}-${language}.pdf`}
          type="application/pdf"
          fetchFile={() => called(client.printProposal({ params: { proposalId }, query: { language } }))}
        />
      </div>
    </section>
  );
};
