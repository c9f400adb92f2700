/** The frame of every mail: greeting, sender, small print, and how a moment is written. */
export const mailFrame = {
  greeting: 'Dear {name},',
  greetingUnnamed: 'Dear Sir or Madam,',
  linkHint: 'If the button does not work, copy this address into your browser:',
  why: 'You receive this mail because of your part in COMCEC Project Funding. Answers to it reach the COMCEC Coordination Office. Nobody from COMCEC or the Bank will ever ask you for a password.',
  digestSubject: '{count, plural, one {# message} other {# messages}} from COMCEC Project Funding',
  digestText: 'This has happened since your last mail:',
  digestAction: 'Open my work',
  settings: 'Choose how mail comes to you:',
  stopNews: 'No more news of calls:',
  sender: 'COMCEC Coordination Office',
  istanbul: '{moment} (Istanbul time)',
  istanbulAndLocal: '{moment} (Istanbul time; {zone}: {local})',
} satisfies Record<string, string>;
