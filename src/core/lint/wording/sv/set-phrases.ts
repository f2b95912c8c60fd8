import { pairs } from '../phrases.ts';

/** Two words that say one thing. */
const said = pairs(
  'och|eller',
  `
  då/då nu/då upp/ner upp/ned ut/in in/ut fram/tillbaka hit/dit av/på av/an till/från för/emot för/mot
  dag/natt natt/dag kväll/natt morgon/kväll dagar/kvällar dagar/nätter helg/vardag helger/vardagar vardag/helg
  stort/smått smått/gott högt/lågt ris/ros kost/logi mat/dryck rast/vila rätt/fel rent/snyggt lugn/ro lag/ordning
  ordning/reda hälsa/säkerhet miljö/hälsa liv/död liv/hälsa liv/lust kropp/själ mål/medel mål/mening råd/stöd råd/tips
  tips/råd hot/våld vård/omsorg barn/unga frukt/grönt bygg/anläggning lager/logistik drift/underhåll före/efter
  med/utan tid/pengar tid/kraft tid/ork vinst/förlust vett/etikett vatten/avlopp rättigheter/skyldigheter
  ansvar/skyldigheter lek/allvar teori/praktik teorin/praktiken ord/handling forskning/utveckling
  jobb/familj jobb/fritid jobb/privatliv jobbet/livet jobbet/familjen arbete/familj arbete/fritid arbete/privatliv
  arbetsliv/privatliv familj/jobb familj/arbete fritid/jobb privatliv/jobb livet/jobbet
`,
);

/** Two ends of one measure: to choose between them is one question. */
const ends = pairs(
  'eller',
  `
  mer/mindre bättre/sämre sämre/bättre fler/färre större/mindre högre/lägre lägre/högre längre/kortare tidigare/senare
  förr/senare lättare/svårare lätt/svårt bra/dåligt inifrån/utifrån positivt/negativt ja/nej rätt/fel sant/falskt
  vän/bekant vän/kollega vän/familjemedlem kompis/bekant kompis/kollega vän/kompis
`,
);

/** Words that are no more than an ending of what stands before. */
const tails = `
  i och för|med
  helt|klart|kort|rent|gott|vitt|först|sann|var och hållet|tydligt|gott|väl|brett|främst|en
  till och med
  en|ett|någon och|eller annan|annat|flera|par|fler|samma
  eller hur|inte|så|liknande|motsvarande|något|någon|nåt|dylikt|ej|annat|både|inget|ingen
  och så|liknande|annat|dylikt|sådant|sånt|allt|samtidigt|ändå|då
`;

/** Lines of phrases: each says one thing although it has a join in it. */
export const setPhrases = [said, ends, tails].join('\n');
