import type { CopyWords } from '../en/copy.ts';

export const copy: CopyWords = {
  written: (file) => `Kopian finns i ${file}. Den är konfidentiell: ge den bara till rätt person.`,
  replyBy: (day, id) => `Den som slutar kan svara till och med ${day}. Till dess rättar du med: exit-talk review ${id}`,
  notClosed: 'Samtalet är inte stängt, så den som slutar kan fortfarande ändra sig.',
  fileName: 'exitsamtal-kopia',
};
