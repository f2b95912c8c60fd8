import type { SchemaWords } from './schema.ts';

const id = 'Små bokstäver a till z, siffror och bindestreck. Utan id görs ett av texten.';
const when =
  'Ställs bara när allt här stämmer: en tidigare fråga med fasta svar och vilka svar som räknas, eller leaver.separation, leaver.mode, leaver.tenure, interviewer.is-manager. Exempel: { told: [yes], leaver.tenure: { under: 12 } }';
const cue = 'Vad samtalsledaren ska lyssna efter. Läses aldrig upp. Exempel: ”Vad som fick det att väga över”';

export const schemaSv: SchemaWords = {
  template: {
    title: 'En mall för exitsamtal',
    keys: {
      id: `Det mallen heter i det som sparas. ${id} Exempel: lagret`,
      version: 'Ett heltal från 1. Höj det när något frågas på ett annat sätt. Exempel: 2',
      title: 'Mallens namn, på ett eller flera språk. Exempel: { sv: Exitsamtal, en: Exit interview }',
      purpose: 'Vad samtalet är till för. Läses upp för den som slutar. Exempel: Förstå varför folk slutar på lagret',
      time_budget: 'Hur länge hela samtalet får ta. Exempel: 90 min',
      scales: 'Egna skalor med namn, som frågor och avsnitt kan använda. Exempel: { instammer: { from: 1, to: 7 } }',
      opening:
        'Det samtalsledaren läser upp allra först. Det programmet alltid säger kommer efteråt. Exempel: Tack för att du tar dig tid.',
      closing:
        'Det samtalsledaren läser upp mot slutet, utöver det programmet alltid säger. Exempel: Jag hör av mig på fredag.',
      checklist: 'Sådant att ordna före och efter samtalet. Exempel: { before: [Boka ett ostört rum] }',
      sections: 'Avsnitten, vart och ett med egen tid. Antingen sections eller questions, inte båda.',
      questions: 'Frågorna, i en mall utan avsnitt. Exempel: [Varför slutar du?, Vad mer?]',
    },
  },
  bank: {
    title: 'Egna frågor till frågebanken',
    keys: {
      questions:
        'Frågorna, var och en med ett id. En fråga med samma id som en medföljande ersätter den. Exempel: [{ id: lunchen, ask: Hur var lunchen? }]',
    },
  },
  section: {
    title: 'Ett avsnitt: frågor som hör ihop, med egen tid',
    keys: {
      id: `Det avsnittet heter i filen. ${id} Exempel: varfor`,
      title: 'Det avsnittet heter på skärmen. Exempel: { sv: Varför du slutar, en: Why you are leaving }',
      time_budget: 'Hur länge avsnittet får ta. Exempel: 20 min',
      record: 'false: småprat, inget antecknas. Ett sådant avsnitt har inga frågor.',
      cue,
      say: 'Läses upp innan avsnittets första fråga ställs.',
      stem: 'Gör avsnittets skalor till en snabbrunda: en inledning som läses upp en gång och gäller alla påståendena. Exempel: ”Hur väl stämmer det här, från 1 till 5?”',
      scale:
        'Skalan för de frågor i avsnittet som inte har någon egen: ett namn ur scales, eller en skala. Exempel: instammer',
      when,
      questions: 'Frågorna, i den ordning de ställs. En rad med bara text är en öppen fråga.',
    },
  },
  question: {
    title: 'En fråga',
    keys: {
      id: `Det svaren sparas under, i alla versioner av mallen. ${id} Exempel: varfor`,
      type: 'Hur den besvaras: open (med ord), scale, enps (0 till 10), choice (ett val), choices (flera), yes-no, number (tal) eller date (datum). Utan type: open.',
      ask: 'Frågan som den ställs. Exempel: { sv: Varför slutar du?, en: Why are you leaving? }',
      priority: 'Vad som skjuts upp när tiden är knapp: could går först, must tas alltid upp. Utan priority: should.',
      minutes: 'Hur många minuter frågan får ta. Utan minutes: det som är vanligt för typen. Exempel: 7',
      probes: 'Neutrala följdfrågor att välja bland. Exempel: [Vad vägde tyngst?, Vad hände sedan?]',
      cue,
      when,
      // A key of the format, and nothing that is awaited.
      // oxlint-disable-next-line unicorn/no-thenable
      then: 'Frågor som följer direkt på vissa svar. Exempel: [{ when: yes, questions: [Vem pratade du med?] }]',
      share:
        'Hur svaret får delas om den som slutar inte säger något annat: share, no-quote (inte ordagrant) eller hr-only (bara HR). Utan share: share.',
      measure:
        'Måttet som svaret räknas in i när rapporter görs, hur frågan än är formulerad. Varje mått högst en gång per mall. Exempel: enps',
      theme: 'Vad svaret handlar om: ett tema ur kodboken. Exempel: manager',
      scale:
        'Skalan den besvaras på: ett namn ur scales, eller en skala. Utan scale: 1 till 5. Exempel: { from: 1, to: 10 }',
      from: 'Det lägsta tal, eller den tidigaste dag, som går att svara. Exempel: 0',
      to: 'Det högsta tal, eller den senaste dag, som går att svara. Exempel: 40',
      choices:
        'Vad det går att välja på: en lista med texter eller med koder och etiketter, $reasons för kodbokens orsaker, eller $ och id på en tidigare fråga för det som markerades där. Exempel: [{ code: lon, label: Lönen }, { code: chef, label: Chefen }]',
      at_most: 'Hur många val som får markeras. Exempel: 2',
      comment:
        'true, eller en fråga med egna ord: ger plats för en kommentar efter svaret. Exempel: ”Vad tänker du på då?”',
      discloses:
        'Vad ett ja kan betyda som arbetsgivaren måste ta tag i: harassment (trakasserier), danger (fara) eller wrongdoing (missförhållanden). Bara med type: yes-no.',
      equivalent_to:
        'Det id frågan hade i en tidigare version, när den betyder samma sak: svaren räknas då ihop. Exempel: varfor-sluta',
      bank: 'Id på en fråga i frågebanken som hämtas hit. Det som står bredvid går före bankens. Exempel: manager-support',
    },
  },
  choice: {
    title: 'Ett val',
    keys: {
      code: 'Det som sparas och räknas. Små bokstäver, siffror och bindestreck. Ändra den inte sedan den börjat användas. Exempel: lon',
      label: 'Det som läses upp eller visas. Exempel: { sv: Lönen, en: The pay }',
      alone: 'true: går inte att markera ihop med andra, som ”inget av det här”.',
      words: 'true: den som väljer det får berätta med egna ord, som vid ”något annat”.',
    },
  },
  range: {
    title: 'Tal som räknas',
    keys: {
      from: 'Det här talet eller högre. Exempel: 1',
      to: 'Det här talet eller lägre. Exempel: 2',
      under: 'Färre än så många månader. Bara för leaver.tenure. Exempel: 12',
    },
  },
  scale: {
    title: 'En skala',
    keys: {
      from: 'Det lägsta talet. Exempel: 1',
      to: 'Det högsta talet. Exempel: 10',
      low: 'Vad det lägsta talet betyder. Exempel: { sv: Inte alls, en: Not at all }',
      high: 'Vad det högsta talet betyder. Exempel: { sv: Helt och hållet, en: Completely }',
      points: 'Vad varje steg heter, från det lägsta, i stället för from och to. Exempel: [Dåligt, Okej, Bra]',
      not_stated: 'Ett svar vid sidan av stegen. Exempel: { key: N, label: Inte aktuellt, as: dont-know }',
      best: 'low när det första eller lägsta steget är det bästa. Utan best: high.',
    },
  },
  point: {
    title: 'Ett steg på skalan',
    keys: {
      key: 'Tangenten för steget. Exempel: A',
      label: 'Det steget heter. Exempel: { sv: Ofta, en: Often }',
    },
  },
  'not-stated': {
    title: 'Ett svar vid sidan av stegen',
    keys: {
      key: 'Tangenten för svaret. Exempel: N',
      label: 'Det svaret heter. Exempel: { sv: Inte aktuellt, en: Does not apply }',
      as: 'Hur det räknas: refused (vill inte svara) eller dont-know (vet inte).',
    },
  },
  gate: {
    title: 'Frågor som vissa svar leder till',
    keys: {
      when: 'Svaren som leder hit: ett, en lista, eller { from, to }. Exempel: [yes, partly]',
      scale: 'Skalan för de påståenden här som inte har någon egen, som i ett avsnitt. Exempel: instammer',
      questions: 'Frågorna som då ställs direkt efter.',
    },
  },
  checklist: {
    title: 'Att ordna',
    keys: {
      before: 'Före samtalet. Exempel: [Boka ett ostört rum]',
      after: 'Efter samtalet. Exempel: [Tacka skriftligt]',
    },
  },
};
