import { phrases, saying } from '../phrases.ts';

const told = phrases(`
  med|medlem|medlemskap|aktiv|ansluten|engagerad|förtroendevald|gå|gick i|till (ett|något) facket|fackförbund|fackförening|fack|förbund
  du fackligt|fackansluten
  vilk* fackförbund|fackförening|fack|förbund
  facklig|fackligt tillhörighet|medlem|medlemskap|ansluten|organiserad|aktiv|engagerad|engagemang|förtroendevald|uppdrag|förtroendeuppdrag
  fackliga uppdrag|engagemang|förtroendeuppdrag|medlemskap
  tillhör|tillhörde du … … fack*|förbund
  din|ditt|dina (egen|fysiska|psykiska|eget) hälsa|hälsotillstånd|sjukdom*|diagnos*|mående|sjukfrånvaro|sjukskrivning*|sjukdagar|handikapp|funktion*|graviditet*|medicin*
  (din|någon|en|av|kronisk|kroniska|vilken|vilka) sjukdom|sjukdomar
  hälsoskäl|diagnos|diagnoser|diagnosen|funktionsnedsättning*|funktionsvariation*|funktionshind*|funktionshinder|allergi*|allergisk|utmattning*|utbränd|utbrändhet|utmattad|depression|deprimerad|ångest*|psykiskt|psykisk|adhd|autism|cancer|klimakteri*|mens|missfall
  (någon|din|dina|du|vilka|vilken) medicin|mediciner|medicinering
  din|dina läkemedel
  läkemedel du|tar|äter|använder (du)
  tar|äter|använder du … … läkemedel
  läkarintyg|vaccin*|stressrelaterad*
  ont i
  hos|till läkare|läkaren|psykolog|psykologen
  gift|sambo|tillsammans|ihop med en man|kvinna
  partner|gift|sambo|förhållande|tillsammans … … samma kön
  sjukskriven|sjukskrivning
  har|hade|var|är|blev|blivit du (varit|ofta|någonsin|någon) (gång) (så) sjuk
  dagar|gånger|länge|mycket|ofta … … du … sjuk
  mår|mådde|mått du (psykiskt|fysiskt|bra|dåligt|just)
  fick|får du ont|besvär|skador|värk
  sov|sover du
  gravid*|graviditet*|barnlös*|ivf|fertilitet*
  väntar|väntade|skaffa|planerar|få (du) (att) (skaffa|få) (fler) barn
  skaffa >
  bilda familj
  religion*|religiös*|trosuppfattning*|troende|andlig*|gudstjänst*|moské|moskén|synagoga|kristen|kristna|muslim*|jude|judisk*|hindu*|buddist*|ateist*|ramadan|bönestund*|slöja|slöjan|livsåskådning*
  din|på|någon tro >
  din tro
  ber|bad du till
  fastar|fastade du
  i kyrkan|kyrka >
  fasta|fastan|fastar under
  din|dina|ditt|vilken|vilka politisk*
  politisk|politiska åsikt|åsikter|tillhörighet|uppfattning|hemvist|övertygelse
  politiskt|partipolitiskt aktiv|engagerad|intresserad
  partipolitisk*|partimedlem|partitillhörighet
  röstar|röstade|rösta (du)
  vilket parti
  etnisk*|etnicitet|härkomst|ursprung|ursprungsland|födelseland|hudfärg|folkgrupp|nationalitet|medborgarskap|modersmål
  utländsk bakgrund
  du född
  varifrån|var kommer|kom du|din|dina (ursprungligen|familj|släkt|föräldrar|ifrån)
  vilket land kommer|kom
  sexuell* läggning|orientering|identitet
  sexualitet*|homosexuell*|bisexuell*|hbtq*|heterosexuell*|könsidentitet*|könsuttryck|transperson*|lesbisk|gay
  din läggning
`);

/** A routine or somebody else's, not how the leaver is. */
const routine = phrases(`
  om|när du|någon|man blev|blir sjuk
  någon|kollega|kollegor … sjuk|sjukskriven
  sjukanmäl*
  vid sjukdom|graviditet
`);

/** The answer would tell of health, pregnancy, union, belief, politics, origin or orientation, in Swedish. */
export const specialCategory = saying(told, routine);
