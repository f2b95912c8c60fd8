import type { Bank } from '../bank.ts';

/** Why somebody leaves, by reason: health and harm, what drew them elsewhere, private life. */
export const drawn: Bank = {
  'why health.work': [
    'Sjukskriven [fyra|sex] veckor. Läkaren var tydlig med orsaken.',
    'Hjärtklappning på söndagskvällarna.',
    'Sov knappt de sista månaderna.',
  ],
  'why health.other': [
    'Hälsan tillåter inte heltid längre. Har inget med jobbet att göra.',
    'Ska opereras och vill ta det lugnt efteråt.',
  ],
  'why harm.harassment': [
    'Återkommande kommentarer från en kollega. Sa ifrån, det fortsatte.',
    'Utfryst av några i gruppen under lång tid.',
  ],
  'why harm.discrimination': [
    'Förbigången till en tjänst, tror att det handlade om bakgrund.',
    'Fick frågan om det verkligen var läge att skaffa barn nu.',
  ],
  'why harm.incident': [
    'Var med vid tillbudet. Har inte känt sig trygg på jobbet sedan dess.',
    'Blev hotad. Fick inget stöd efteråt.',
  ],
  'why pay.offer': [
    'Fick [fyra|fem|sex] tusen mer i månaden på nya stället.',
    'En rekryterare ringde. Lönen gick inte att tacka nej till.',
    'Bättre pension och kortare arbetstid på nya stället.',
    '"Jag letade inte. De hörde av sig."',
    'Bad om motbud här. Det kom för sent.',
  ],
  'why career.better-role': [
    'Får personalansvar på det nya jobbet.',
    'Större uppdrag och egen budget.',
    'Jobbet dök upp, chansen kommer inte två gånger.',
    'Nästa steg fanns där borta, inte här.',
    'Får bygga upp något från början.',
  ],
  'why career.change': [
    'Sadlar om. Har läst på kvällarna i ett år.',
    'Byter bransch, har velat det länge.',
    'Vill prova något helt annat medan det går.',
    'Går till vården, vill göra något för människor.',
  ],
  'why career.previous-employer': ['Gamla arbetsgivaren hörde av sig.', 'Tillbaka till gamla gänget. Har saknat dem.'],
  'why career.own': [
    'Startar eget tillsammans med en vän.',
    'Har drivit firman vid sidan av. Nu räcker den till en lön.',
  ],
  'why career.study': [
    'Kom in på utbildningen i [Lund|Umeå|Uppsala].',
    'Ska läsa klart examen.',
    'Fick omställningsstudiestöd, börjar nästa termin.',
  ],
  'why life.family': [
    'Föräldrarna behöver hjälp och bor trettio mil bort.',
    'Vill ha kortare dagar medan barnen är små.',
    'Behövs hemma ett tag.',
  ],
  'why life.parenthood': [
    'Kom tillbaka från föräldraledigheten och vill jobba närmare hemmet.',
    'Vill ha ett jobb som går att kombinera med två små.',
  ],
  'why life.move': [
    'Flyttar till [Skåne|Västerås|Göteborg]. Sambon har fått jobb där.',
    'Har köpt hus för långt bort för att pendla.',
    'Flyttar hem till [Norrland|Värmland|Småland].',
  ],
  'why life.travel': ['Ska resa ett halvår, har sparat länge.', 'Tar en paus. Vet inte vad som kommer sedan.'],
  'why other': [
    'Flera småsaker som blev för många.',
    'Svårt att peka på en enda sak. Det var dags.',
    '"Det var inget fel. Det var bara färdigt."',
  ],
  why: [
    'Kom tillbaka till det här flera gånger.',
    'Vill inte gå in på detaljer.',
    'Hade hållit på länge.',
    'Nämnde det nästan i förbigående, men det vägde.',
    'Säger att det hade gått att leva med var för sig, inte ihop.',
    'Lättad över att få säga det.',
  ],
};
