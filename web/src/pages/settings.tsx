import { useState } from 'preact/hooks';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { called, type Failure, useClient } from '../api.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { Refusal } from '../parts/fault.tsx';
import { CheckField, SelectField } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { SignInFirst } from '../parts/sign-in-first.tsx';
import { type Me, useMe } from '../session/me.tsx';
import { LANGUAGE_NAMES, useWords } from '../words.tsx';

/** One's own language, and how mail comes. */
export const SettingsPage = () => {
  const { words, say } = useWords();
  const me = useMe();
  return (
    <Page title={say(words.settings.title)} narrow>
      {me === undefined && <SignInFirst />}
      {me?.state === 'loading' && <Loading />}
      {me?.state === 'failed' && <Failed failure={me.failure} onAgain={() => location.reload()} />}
      {me?.state === 'ready' && <SettingsForm me={me.value} />}
    </Page>
  );
};

const SettingsForm = ({ me }: { readonly me: Me }) => {
  const { words, say, speak } = useWords();
  const client = useClient();
  const [language, setLanguage] = useState(me.language);
  const [rhythm, setRhythm] = useState(me.mails.rhythm);
  const [news, setNews] = useState(me.mails.news);
  const [isSaved, setIsSaved] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const save = async (): Promise<void> => {
    const answer = await called(client.saveSettings({ body: { language, mails: { rhythm, news } } }));
    setIsSaved(answer.ok);
    setFailure(answer.ok ? undefined : answer.failure);
    // Who reads these pages in another language than the one of their mail goes on doing so, unless that was what they changed.
    if (answer.ok && language !== me.language) speak(language);
  };
  return (
    <section class="card">
      <SelectField
        id="language"
        label={say(words.settings.language)}
        value={language}
        onValue={(value) => setLanguage(LANGUAGES.find((each) => each === value) ?? language)}
        choices={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
      />
      <SelectField
        id="rhythm"
        label={say(words.settings.rhythm)}
        hint={say(words.settings.rhythmHint)}
        value={rhythm}
        onValue={(value) => setRhythm(value === 'daily' ? 'daily' : 'atOnce')}
        choices={[
          { value: 'atOnce', label: say(words.settings.atOnce) },
          { value: 'daily', label: say(words.settings.daily) },
        ]}
      />
      <CheckField id="news" label={say(words.settings.news)} checked={news} onChecked={setNews} />
      <Refusal failure={failure} />
      <SendButton onSend={save}>{say(words.settings.save)}</SendButton>
      <p role="status">{isSaved ? say(words.settings.saved) : ''}</p>
    </section>
  );
};
