import type { CopyWords } from '../en/copy.ts';

export const copy: CopyWords = {
  written: (file) => `Finns nu i ${file}. Det är konfidentiellt: lämna det bara till den som det är till för.`,
  replyBy: (day, id) => `Den som slutar kan svara till och med ${day}. Till dess rättar du med: exit-talk review ${id}`,
  notClosed: 'Samtalet är inte stängt, så den som slutar kan fortfarande ändra sig.',
  fileName: 'exitsamtal-kopia',
};
