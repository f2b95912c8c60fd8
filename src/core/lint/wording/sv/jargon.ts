import { jargon as rule } from '../jargon.ts';
import { phrases } from '../phrases.ts';

/** Consultants and borrowed English. */
const consultants = `
  kpi*|synergi*|synergy|stakeholder*|alignment|align*|enabler*|mindset*|agil*|proaktiv*|holistisk*|empower*|facilitera*
  onboard*|offboard*|talent*|retention|attrition|churn|engagemangsindex|compliance|governance|roadmap|touchpoint*|purpose|commitment*
  leverabler|leveransmodell*|buy-in|ownership|stretch*|feedbackkultur*|growth|performance*|benchmark*|incitament*
  employer|employee|people|candidate|customer brand*|partner|experience|journey|value
  pain point|points
  coachande ledarskap|förhållningssätt
  kompetenshöjande|kompetensutvecklande|riktade|främjande insats*
  best practice
  work-life *
  core values
  skill|skillset*|skills set
  key takeaways
  strategisk*|transformation*|implementer*|optimer*|allokera*|matris*|värdeskapande|värdeerbjudande|kulturresa*|förändringsresa*
  kandidatupplevelse*|medarbetarupplevelse*|medarbetarresa*|visionär*|paradigm*|kravställ*|målbild*|effektmål*|nyckeltal*
  psykologisk* trygghet
  värdegrund*|lean|ramverk*|kärnvärde*|kulturbärar*|mervärde*|medarbetardriv*|exitprocess*|hävstång*
  *synergi|*synergier|*mindset
`;

/** Words of HR. */
const hr = `
  medarbetarskap*|medarbetarengagemang*|medarbetarindex*|kompetensförsörj*|kompetensprofil*|kompetensutvecklingsinsats*|kompetensmatris*|kompetenskartlägg*
  kompetensanalys*|kompetensöverföring*|resursplaner*|resursallokering*|resurssätt*|successionsplan*|bemanningsstrategi*|ledarskapsprofil*|ledarskapsfilosofi|ledarskapskultur*
  separationsorsak*|avgångsorsak*|avslutsorsak*|avgångsanledning*|personalrörlighet*|uppsägningsgrund*|attraktionskraft|humankapital*|arbetsgivarvarumärk*|årshjul*|talangprogram*
  intern* rörlighet
  målstyr*|styrkort*|prestationssamtal*|prestationsbedöm*|prestationsstyr*|prestationsutvärder*|verksamhetsutveckl*|verksamhetsmål*|kvalitetssäkr*|värdegrundsarbete*
  intressenter|intressent
  kompetenskapital*|utvecklingsresa*|förändringsledning*|förändringsprocess*
  lönekartlägg*|lönespridning*|löneparametr*|lönekriteri*
  psykosocial*|*fokus|brukarperspektiv*
  befattningsbeskriv*|befattningsprofil*|rollbeskriv*|ansvarsmatris*
`;

/** How authorities and laws write. */
const authorities = `
  förelåg*|föreligg*|förelegat|vederbörande|beträffande|avseende|huruvida|härvidlag|därvid|erhöll*|erhåll*|erfarit|erfor
  tillhandah*|tillse|ombesörj*|åligg*|ålåg*|hörsamma*|efterlev*|inkommit|inkomna|inkommen|anställningsförhållande*|arbetstagare*|arbetstagaren*
  anställningens|anställningen|tjänstens|anställningsförhållandets upphör*|avslut*
  upphörande|entledig*|vidtog*|vidtag*|vidta|vidtas|vidtagna|påtal*|medelst|jämlikt|enkom|påkall*|delgav*|delgiv*|delge|delges
  inom ramen för
  anmod*|bereds|beretts|bereddes|åberop*|härmed|ovanstående|nedanstående|inneha*|tjänsteutövning*|yrkesutövning*|måluppfyll*
  i enlighet|förekommande med|fall
  med anledning|avseende av|på
  bedrev*|bedriv*
  i sak|dess
  ur ett … perspektiv|*perspektiv
  utifrån ett
  på daglig basis
  rörande|gällande din|ditt|dina|er|ert|anställning*
  organisatorisk* och
  systematisk* arbetsmiljöarbete
`;

/** Abbreviations that everybody says. */
const known = new Set(
  'HR VD IT OK TV PC CV AI EU USA FN AB SMS PDF USB GPS ID WC SVT SJ DJ VAB LED AC CSN BB OCH INTE EJ DU VI ALLT MEST BÄST ALDRIG ALLTID ELLER BVC VVS LAN'.split(
    ' ',
  ),
);

/** Words of HR, of consultants and of authorities, in Swedish; words of the floor are not among them. */
export const jargon = rule(phrases(consultants + hr + authorities), known);
