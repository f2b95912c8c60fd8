import type { DisclosureKind } from '../core/interview/interview.ts';
import type { Language } from '../core/language.ts';

/** What the leaver is told when something has to be acted on: who gets it, and for wrongdoing where it is reported. */
export type DisclosureSpoken = Readonly<Record<DisclosureKind, (to: string, channel: string | undefined) => string>>;

export const spokenDisclosure: Readonly<Record<Language, DisclosureSpoken>> = {
  sv: {
    harassment: (to) =>
      `Tack för att du berättar. Nu när jag vet det måste vi ta reda på vad som har hänt, även om du helst inte vill det. Det du har sagt om det här lämnar jag till ${to}.`,
    danger: (to) =>
      `Bra att du säger det. Är det bråttom säger jag till med en gång. Det du har sagt om det här lämnar jag till ${to}, så att det blir något gjort.`,
    wrongdoing: (to, channel) =>
      `Sådant anmäls på ett särskilt sätt, och då skyddar lagen dig. ${channel === undefined ? 'Fråga HR vart du ska vända dig.' : `Det gör du här: ${channel}.`} Jag skriver inte ner vad det gäller. ${to} får veta att du har tagit upp något, men inte vad.`,
  },
  en: {
    harassment: (to) =>
      `Thank you for telling me. Now that I know, we have to find out what happened, even if you would rather we didn't. I will hand what you have said about this to ${to}.`,
    danger: (to) =>
      `I'm glad you said so. If it can't wait I'll speak up at once. I will hand what you have said about this to ${to}, so that something is done.`,
    wrongdoing: (to, channel) =>
      `There is a separate channel for that, and the law protects you when you use it. ${channel === undefined ? 'Ask HR where to turn.' : `You reach it here: ${channel}.`} I won't write down what it is about. ${to} will hear that you have brought something up, but not what.`,
  },
};
