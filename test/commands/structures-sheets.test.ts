import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { exitTalk, type World } from '../support/harness.ts';
import { worldWith } from '../support/small-talk.ts';

const template = `purpose: { sv: Pröva, en: Test }
time_budget: 30 min
checklist: { before: [{ sv: Ta med skyddsrocken, en: Bring the coat }] }
scales:
  letters: { best: low, points: [{ key: A, label: { sv: Instämmer, en: Agree } }, { key: B, label: { sv: Instämmer inte, en: Disagree } }], not_stated: { key: N, label: { sv: Ej angivet, en: Not stated } } }
sections:
  - id: first
    title: { sv: Början, en: The beginning }
    cue: { sv: "Vad {first-name} säger om {employer}", en: "What {first-name} says of {employer}" }
    questions:
      - { id: why, priority: must, ask: { sv: "Hur har det varit hos {employer}, {first-name}?", en: "How has it been at {employer}, {first-name}?" } }
  - id: round
    title: { sv: Runda, en: Round }
    stem: { sv: "Om {employer}, med en bokstav.", en: "Of {employer}, by a letter." }
    scale: letters
    questions:
      - { id: fair, ask: { sv: "{employer} är rättvis.", en: "{employer} is fair." } }
      - { id: safe, ask: { sv: Här är tryggt., en: It is safe here. } }
      - { id: proud, scale: { from: 1, to: 7, low: { sv: inte alls, en: not at all }, high: { sv: helt, en: wholly } }, ask: { sv: Jag är stolt., en: I am proud. } }
`;

async function planned(language: Language): Promise<World> {
  const world = worldWith('', { language });
  writeFileSync(join(world.folder, 'templates', 'small.yaml'), template);
  writeFileSync(join(world.folder, 'config.yaml'), 'employer: { sv: Vårdhuset, en: Care House }\n');
  const args = ['plan', '--name', 'Lind, Alva', '--template', 'small', '--at', '2027-03-26 09:00'];
  expect(await exitTalk(args, world)).toMatchObject({ exitCode: 0 });
  return world;
}

const sheet = async (world: World, reader: string, format = 'text'): Promise<string> => {
  const { stdout } = await exitTalk(['prepare', '0000', '--for', reader, '--format', format], world);
  return stdout.replaceAll(/\s+/gu, ' ');
};

it.each([
  [
    'sv',
    ['A = Instämmer · B = Instämmer inte · N = Ej angivet', '1 = inte alls · 7 = helt'],
    'Om Vårdhuset, med en bokstav.',
    ['Vårdhuset är rättvis. A B N Här är tryggt. A B N', 'Jag är stolt. 1 2 3 4 5 6 7'],
  ],
  [
    'en',
    ['A = Agree · B = Disagree · N = Not stated', '1 = not at all · 7 = wholly'],
    'Of Care House, by a letter.',
    ['Care House is fair. A B N It is safe here. A B N', 'I am proud. 1 2 3 4 5 6 7'],
  ],
] as const)('the sheet for the leaver has each scale with its own keys: %s', async (language, meant, stem, rows) => {
  const world = await planned(language);
  const text = await sheet(world, 'leaver');
  for (const words of [...meant, stem, ...rows]) expect(text).toContain(words);
  expect(text).not.toContain('1 2 3 4 5 N');
  const html = await sheet(world, 'leaver', 'html');
  expect(html).toMatch(/<td>A<\/td> ?<td>B<\/td> ?<td>N<\/td>/u);
  for (const words of meant) expect(html).toContain(words);
});

it.each([
  ['sv', 'Hur har det varit hos Vårdhuset, Alva?', 'Vad Alva säger om', 'Ta med skyddsrocken'],
  ['en', 'How has it been at Care House, Alva?', 'What Alva says of', 'Bring the coat'],
] as const)('letters and sheets name whom a question names: %s', async (language, question, cue, check) => {
  const world = await planned(language);
  const letter = await PostalMime.parse(readFileSync(join(world.folder, 'invitation-0000.eml')));
  expect(letter.text).toContain(question);
  expect(await sheet(world, 'leaver')).toContain(question);
  const interviewer = await sheet(world, 'interviewer');
  for (const words of [cue, check]) expect(interviewer).toContain(words);
  for (const text of [letter.text, await sheet(world, 'leaver'), interviewer]) expect(text).not.toMatch(/\{[a-z]/u);
});
