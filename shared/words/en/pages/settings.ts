export const settings = {
  title: 'My settings',
  language: 'Language of the app and of mail to you',
  rhythm: 'Mail that asks nothing of you',
  atOnce: 'At once',
  daily: 'Once a day, in one mail',
  rhythmHint: 'Mail that asks you to act always comes at once.',
  news: 'Send me news of calls',
  save: 'Save the settings',
  saved: 'Your settings have been saved.',
  link: 'Settings',
} satisfies Record<string, string>;
