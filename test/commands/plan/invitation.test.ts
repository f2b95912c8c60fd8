import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../../support/harness.ts';
import { worldWith } from '../../support/small-talk.ts';

const questions = '  - { id: why, ask: { sv: Hur har du haft det?, en: How has it been? }, priority: must }\n';
const place = (more: Partial<World> = {}) =>
  worldWith(questions, { clock: clockAt('2027-02-01T07:00:00.000Z'), language: 'sv', ...more });

const planFor = async (world: World, name: string, ...options: readonly string[]) =>
  exitTalk(['plan', '--name', name, '--template', 'small', '--at', '2027-03-26 09:00', ...options], world);

const read = ({ folder }: World, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The one event of a calendar file, as another program reads it. */
function eventIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component] = calendar.getAllSubcomponents('vevent');
  if (component === undefined) throw new Error('no event');
  const event = new ICAL.Event(component);
  return { event, component, method: calendar.getFirstPropertyValue('method') };
}

/** What a clock shows at a time of a calendar. */
const shownIn = (timeZone: string, time: ICAL.Time): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(time.toJSDate());

const letter = (world: World, name = 'invitation-0000.eml') => PostalMime.parse(readFileSync(join(world.folder, name)));

describe('the calendar file of a planned talk', () => {
  it.each(['2027-03-26 09:00', '2027-03-30 09:00', '2027-10-30 09:00', '2027-10-31 02:30'])(
    'shows %s in Stockholm, on either side of summer time',
    async (at) => {
      const world = place();
      await planFor(world, 'Alva', '--at', at, '--overwrite');
      const { event } = eventIn(read(world, 'invitation-0000.ics'));
      expect(shownIn('Europe/Stockholm', event.startDate)).toBe(at);
      expect(event.duration.toSeconds()).toBe(30 * 60);
    },
  );

  it('goes by the clock of the zone it is planned in', async () => {
    const world = place();
    await planFor(world, 'Alva', '--zone', 'Europe/Helsinki');
    const { event } = eventIn(read(world, 'invitation-0000.ics'));
    expect(shownIn('Europe/Stockholm', event.startDate)).toBe('2027-03-26 08:00');
    expect(read(world, 'invitation-0000.txt')).toContain('kl. 09:00 (Europe/Helsinki)');
  });

  it('says where, and nothing of whom or of leaving', async () => {
    const world = place();
    await planFor(world, 'Alva Lind', '--place', 'Rum Eken; plan 3, vänster', '--interviewer', 'Karin Berg');
    const text = read(world, 'invitation-0000.ics');
    const { event, component } = eventIn(text);
    expect([event.summary, event.location, event.description]).toEqual(['Samtal', 'Rum Eken; plan 3, vänster', null]);
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(text).not.toMatch(/alva|lind|karin|exit(?!-talk)|slut/iu);
  });

  it('is the same entry, only newer, when it is moved, and takes it out when it is called off', async () => {
    const clock = clockAt('2027-02-01T07:00:00.000Z');
    const world = place({ clock });
    await planFor(world, 'Alva');
    const first = eventIn(read(world, 'invitation-0000.ics')).event;
    clock.pass(60);
    await exitTalk(['plan', '0000', '--at', '2027-03-30 09:00', '--overwrite'], world);
    const moved = eventIn(read(world, 'invitation-0000.ics')).event;
    clock.pass(60);
    await exitTalk(['plan', '0000', '--cancel'], world);
    const gone = eventIn(read(world, 'cancelled-0000.ics'));
    expect([moved.uid, gone.event.uid]).toEqual([first.uid, first.uid]);
    expect(moved.sequence).toBeGreaterThan(first.sequence);
    expect(gone.event.sequence).toBeGreaterThan(moved.sequence);
    expect([gone.method, gone.component.getFirstPropertyValue('status')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('lets no text become a line of its own', async () => {
    const world = place();
    await planFor(world, 'Alva', '--place', 'Rum\r\nATTENDEE:mailto:x@y.se');
    const { component } = eventIn(read(world, 'invitation-0000.ics'));
    expect(component.getFirstProperty('attendee')).toBeNull();
  });
});

describe('the draft of a letter', () => {
  it('opens with its subject, its text with å ä ö, and two files', async () => {
    const world = place();
    await planFor(world, 'Åsa Öberg', '--to', 'asa@example.com', '--interviewer', 'Pär Åkerö', '--place', 'Rum Älgen');
    const { subject, text = '', to, from, attachments, headers } = await letter(world);
    expect(subject).toBe('Inbjudan till ett samtal');
    expect(to).toEqual([{ name: '', address: 'asa@example.com' }]);
    expect(from).toBeUndefined();
    expect(headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    for (const part of ['Hej Åsa!', 'Pär Åkerö', 'Rum Älgen', 'fredag 26 mars 2027 kl. 09:00', 'Hur har du haft det?'])
      expect(text).toContain(part);
    expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['samtal.ics', 'text/calendar'],
      ['infor-samtalet.txt', 'text/plain'],
    ]);
    const [calendar, information] = attachments.map(({ content }) =>
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    );
    expect(eventIn(calendar ?? '').event.summary).toBe('Samtal');
    expect(information).toContain('Du väljer själv');
  });

  it('has no head that came from a name', async () => {
    const world = place();
    await planFor(world, 'Alva\r\nBcc: x@y.se\r\n\r\n<b>', '--interviewer', 'K\nSubject: nej', '--to', 'a@example.com');
    const { subject, bcc, to, html } = await letter(world);
    expect([subject, bcc, to?.length, html]).toEqual(['Inbjudan till ett samtal', undefined, 1, undefined]);
  });

  it('is in the language of the talk, whatever the screen speaks', async () => {
    const world = place();
    await planFor(world, 'Alva Lind', '--talk-language', 'en');
    const { subject, text, attachments } = await letter(world);
    expect(subject).toBe('Invitation to a conversation');
    expect(text).toContain('Hello Alva,');
    expect(attachments[0]?.filename).toBe('conversation.ics');
  });
});

describe('the letter', () => {
  it('asks which they prefer only where nobody has said', async () => {
    const [open, settled] = [place(), place()];
    await planFor(open, 'Alva');
    await planFor(settled, 'Alva', '--mode', 'video');
    expect(read(open, 'invitation-0000.txt')).toContain('i ett rum, på video eller i telefon?');
    expect(read(settled, 'invitation-0000.txt')).not.toContain('i ett rum, på video');
    expect(read(settled, 'invitation-0000.txt')).toContain('Hur: på video');
  });

  it('says what happens with the answers by what is configured, and whom to turn to', async () => {
    const world = place();
    const config = 'readers: HR och Eva Ros\ncontact: Eva Ros, 08-123\nretention: { months: 18 }\n';
    writeFileSync(join(world.folder, 'config.yaml'), config);
    const outcome = await planFor(world, 'Alva');
    expect(outcome.stderr).toBe('');
    const text = read(world, 'invitation-0000.txt')
      .replaceAll(/\n +/gu, ' ')
      .replaceAll(/(\S)\n(\S)/gu, '$1 $2');
    for (const part of ['av HR och Eva Ros.', 'vänd dig till Eva Ros, 08-123.', 'senast 18 månader efter'])
      expect(text).toContain(part);
  });

  it('says that it is the own manager who asks, where it is, and only there', async () => {
    const [own, other] = [place(), place()];
    await planFor(own, 'Alva', '--manager', 'Bo Ek', '--interviewer', 'Bo Ek', '--despite', 'leaver');
    await planFor(other, 'Alva', '--manager', 'Bo Ek', '--interviewer', 'Karin Berg');
    const letterOf = (world: World): string => read(world, 'invitation-0000.txt').split('––––')[0] ?? '';
    expect(letterOf(own)).toContain('hör chefen allt du säger');
    expect(letterOf(other)).not.toContain('hör chefen');
  });

  it.each([
    ['2027-04-09', 'Innan du slutar'],
    ['2027-03-26', 'Innan du slutar'],
    ['2027-03-19', 'Nu när du ska sluta'],
    ['2027-01-31', 'Nu har du slutat'],
  ])('knows whether the leaver is still there (last day %s)', async (lastDay, lead) => {
    const world = place();
    await planFor(world, 'Alva', '--last-day', lastDay);
    expect(read(world, 'invitation-0000.txt')).toContain(lead);
  });

  it('greets by the first name, wherever it stands', async () => {
    const world = place();
    await planFor(world, 'Lind, Alva Maria');
    expect(read(world, 'invitation-0000.txt')).toMatch(/^Hej Alva!/u);
  });

  it('shows what a terminal could obey', async () => {
    const world = place();
    await planFor(world, 'A\u202elva', '--place', '\u001b[31mRum');
    expect(read(world, 'invitation-0000.txt')).not.toMatch(/[\u001b\u202e]/u);
    expect((await letter(world)).text).not.toMatch(/[\u001b\u202e]/u);
    expect(read(world, 'invitation-0000.ics')).not.toMatch(/[\u001b\u202e]/u);
  });

  it('goes into a folder of choice, under names that name nobody', async () => {
    const world = place();
    const { stdout } = await planFor(world, 'Alva', '--output', 'ut/mars');
    for (const ending of ['txt', 'ics', 'eml']) expect(read(world, `ut/mars/invitation-0000.${ending}`)).not.toBe('');
    expect(stdout.toLowerCase()).not.toContain('alva');
  });
});
