/** Says something bad without a negation, of what it stands with. */
export const bad = (
  'dålig|dåligt|dåliga|usel|uselt|usla|sämre|sämst|missnöjd|missnöjda|besviken|besvikna|' +
  'otydlig|otydligt|otydliga|oklar|oklart|oklara|orättvis|orättvist|orättvisa|oförutsägbar|oförutsägbart|oförutsägbara|' +
  'orimlig|orimligt|orimliga|oregelbunden|oregelbundet|oregelbundna|osäker|osäkert|osäkra|otrygg|otryggt|otrygga|' +
  'ojämn|ojämnt|ojämna|ohållbar|ohållbart|ohållbara|opålitlig|opålitligt|opålitliga|otillräcklig|otillräckligt|otillräckliga|' +
  'bristfällig|bristfälligt|bristfälliga|undermålig|undermåligt|undermåliga|rörig|rörigt|röriga|stökig|stökigt|stökiga|' +
  'kaotisk|kaotiskt|kaotiska|stressig|stressigt|stressiga|krånglig|krångligt|krångliga|jobbig|jobbigt|jobbiga|' +
  'svårt|svår|svåra|frånvarande|ensidig|ensidigt|ensidiga|enformig|enformigt|enformiga|långtråkig|långtråkigt'
).split('|');

/** Misses something. */
export const lacks = 'saknade|saknar|saknades|saknas|fattades|brast'.split('|');
