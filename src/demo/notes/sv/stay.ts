import type { Bank } from '../bank.ts';

/** What would have made the leaver stay, by what weighed most. */
export const stay: Bank = {
  'stay career': [
    'En riktig plan med ett nästa steg, på papper.',
    'Att få prova en annan roll på halvtid.',
    'En kurs om året, på arbetstid.',
    'Ett ärligt svar om chanserna.',
    'Att någon hade frågat vad nästa steg skulle vara.',
  ],
  'stay career.no-security': ['Fast tjänst.', 'Besked i tid, oavsett vilket.', 'Ett kontrakt längre än tre månader.'],
  'stay career.uncertain-future': [
    'Ett rakt svar på om gruppen blir kvar.',
    'Att någon hade sagt något, vad som helst.',
    'Tryggare besked för det närmaste året.',
  ],
  'stay manager': [
    'En annan chef. Säger det utan omsvep.',
    'Att chefen tog en timme i månaden.',
    'Att någon ovanför hade lyssnat när gruppen sa ifrån.',
    'Någon att bolla med när det var svårt.',
    'Återkoppling oftare än en gång om året.',
  ],
  'stay manager.conduct': [
    'En annan chef. Säger det utan omsvep.',
    'Att någon ovanför hade sett hur det gick till.',
    'En ursäkt hade räckt rätt långt.',
    'Att få byta grupp.',
  ],
  'stay leadership': [
    'Att de hade frågat innan de bestämde.',
    'Raka besked, även de tråkiga.',
    'Att det som lovades hade blivit av.',
    'Ett år utan omorganisation.',
    'Att någon hade stått för beslutet.',
  ],
  'stay role': [
    'Mer att säga till om.',
    'Färre administrativa uppgifter.',
    'Att få behålla det roliga projektet.',
    'En roll som någon hade tänkt igenom.',
  ],
  'stay role.mismatch': [
    'Det jobb som stod i annonsen.',
    'Att någon hade tagit tag i rollen redan i början.',
    'Ärligare besked på intervjun.',
    'Att få gå över till det som lovades.',
  ],
  'stay load': [
    'En person till.',
    'Att de som slutade hade ersatts.',
    'Någon som vågade säga vad som fick vänta.',
    'Kortare tid eller färre uppgifter, båda hade dugt.',
    'Att få gå ner i tid.',
  ],
  'stay load.balance': [
    'Att få gå ner i tid.',
    'Kvällar utan mejl.',
    'Möten som slutar före hämtning.',
    'Lite mer förståelse, det kostar inget.',
  ],
  'stay load.schedule': ['Ett schema som höll.', 'Färre helger.', 'Att få önska pass och ibland få som man vill.'],
  'stay load.remote': [
    'Två dagar hemma i veckan. Det var allt.',
    'Att gruppen själv hade fått bestämma.',
    'Ett skäl som gick att förstå.',
  ],
  'stay load.commute': [
    'Att jobba hemma några dagar.',
    'Arbetstider som passade tåget.',
    'Inget, avståndet är vad det är.',
  ],
  'stay pay': [
    '[Två|Tre|Fyra] tusen mer och en förklaring.',
    'Att lönen hade följt ansvaret.',
    'Att få samtalet före uppsägningen, inte efter.',
    'Det var inte summan, det var svaret.',
  ],
  'stay pay.fairness': [
    'Samma lön som den som anställdes sist.',
    'En förklaring som håller.',
    'Att någon hade sett över skillnaderna.',
  ],
  'stay pay.terms': [
    'Bättre pension.',
    'Ersättning för kvällar och helger.',
    'Att villkoren inte försämrats i tysthet.',
  ],
  'stay culture.recognition': [
    'Att någon hade sagt tack.',
    'Att få sitt namn på det som gjordes.',
    'Att chefen hade märkt det, någon gång.',
  ],
  'stay culture.safety': [
    'Att det gick att säga vad man tyckte.',
    'Att någon hade backat upp den som sa ifrån.',
    'En annan ton på mötena.',
  ],
  'stay culture.values': [
    'Att vi hade gjort det vi säger.',
    'Att kunna stå för jobbet hemma vid köksbordet.',
    'Ett annat sätt att behandla kunderna.',
  ],
  'stay team.climate': [
    'Att chefen hade tagit tag i stämningen.',
    'Att få byta grupp.',
    'Några samtal i tid, innan det blev läger.',
  ],
  'stay team.conflict': [
    'Att någon hade rett ut konflikten i tid.',
    'Att få byta grupp.',
    'En chef som såg vad som pågick.',
    'Samtal med en utomstående. Bad om det.',
  ],
  'stay env': [
    'Verktyg som fungerar.',
    'Att felen hade åtgärdats när de anmäldes.',
    'System som inte äter halva dagen.',
  ],
  'stay env.physical': [
    'Att bullret hade åtgärdats när det anmäldes.',
    'Ordentlig ventilation.',
    'Att någon hade mätt, som utlovat.',
  ],
  'stay health.work': [
    'Att någon hade tagit varningarna på allvar.',
    'Anpassning efter sjukskrivningen, på riktigt.',
    'Svårt att säga. Kroppen sa ifrån.',
  ],
  'stay health.other': ['Inget, det är hälsan som styr.', 'Halvtid, kanske.', 'Ingenting ni kunde ha gjort.'],
  'stay harm': ['Att någon hade agerat direkt.', 'Att slippa arbeta med personen.', 'Att bli trodd från början.'],
  'stay harm.incident': [
    'Stöd dagarna efter, inte veckorna efter.',
    'Att säkerheten hade setts över på en gång.',
    'Svårt att säga. Tryggheten är borta.',
  ],
  'stay pay.offer': [
    'Ett motbud i tid, kanske.',
    'Svårt att konkurrera med den lönen.',
    'Hälften av höjningen hade räckt.',
    '"Ni hade behövt fråga tidigare."',
  ],
  'stay career.better-role': [
    'En motsvarande roll här.',
    'Inget egentligen. Det nya var för bra.',
    'Att någon hade frågat vad nästa steg skulle vara.',
    'Ett större ansvar för ett år sedan.',
    '"Ni hade behövt fråga tidigare."',
  ],
  'stay career.previous-employer': [
    'Samma stämning som där.',
    'Inget, det var dit tankarna gick.',
    'Kortare väg till beslut.',
  ],
  'stay career.change': [
    'Inget. Det är yrket som byts, inte er.',
    'Ett helt annat jobb.',
    'Kanske något liknande på en annan avdelning.',
  ],
  'stay career.study': [
    'Inget. Vill läsa nu.',
    'Tjänstledigt hade varit bra. Fick nej.',
    'Att få läsa på halvfart och jobba kvar.',
  ],
  'stay career.own': [
    'Inget. Det är nu det ska prövas.',
    'Tjänstledigt ett halvår, kanske.',
    'Friheten går inte att få som anställd.',
  ],
  'stay life': [
    'Inget. Hade stannat om livet sett annorlunda ut.',
    'Ingenting ni råder över.',
    'Det är inte jobbet det handlar om.',
  ],
  'stay life.move': [
    'Att få jobba kvar på distans. Frågade.',
    'Inget. Flytten var bestämd.',
    'Ett kontor på nya orten.',
  ],
  'stay life.family': [
    'Deltid hade gjort det möjligt.',
    'Mer frihet med tiderna ett tag.',
    'Inget. Familjen går först.',
  ],
  'stay life.parenthood': [
    'Deltid hade gjort det möjligt.',
    'Fasta tider.',
    'Närmare till förskolan, och det kan ni inte ordna.',
  ],
  'stay life.travel': [
    'Tjänstledigt ett halvår. Det gick inte.',
    'Inget. Det har varit planerat länge.',
    'Kanske om jobbet funnits kvar efteråt.',
  ],
  stay: ['Svårt att säga.', 'Det var dags, inget hade ändrat på det.', 'Flera saker, inte en enda.'],
};
