import { phrases, saying } from '../phrases.ts';

const told = phrases(`
  member|membership|join|joined|belong|active|activist|rep|representative in|of|to|the|any|a (a|the|any|your) (trade) union|unions
  which|what (trade) union
  in a|the|any (trade) union
  (trade) union member|membership|activity|activities|dues|subscription|status
  your (own|general|physical|mental|current) (and) (own|general|physical|mental|current) health|illness|condition|disability|sickness|pregnancy|diagnosis|wellbeing|medication|medical|absences
  health reasons|problems|problem|issues|issue|condition|conditions|grounds
  your|an|a|any|chronic|mental|long-term|serious illness|illnesses|disability|disabilities|impairment
  mental health
  you disabled
  medical condition|conditions|history|treatment|reasons|certificate
  chronic condition|pain|disease
  medication|diagnosed|diagnosis|diagnoses|impairments|allergy|allergies|allergic|burnout|burn-out|depression|depressed|anxiety|cancer|diabetes|epilepsy|adhd|autism|autistic|dyslexia|dyslexic|neurodiver*|menopause|menopausal|miscarriage|antidepressants
  burnt|burned out
  off sick|ill
  on sick leave
  sick days|leave (have|did|do) you
  days|times|often|long … … you … sick|ill|unwell
  (have|were|are|been|did|do) you (ever|been|often|feel|fall|fallen|get|got) (been|ill) sick|ill|unwell|hurt|injured
  how are|were you feeling|sleeping
  see|seen|seeing a doctor|therapist|counsellor|psychologist
  vaccinat*|vaccine|citizenship|passport
  in hospital
  married to|partner a man|woman
  partner|spouse|married|relationship|living|someone|somebody|husband|wife … … same sex
  same-sex partner|relationship|marriage|couple|spouse
  pregnan*|fertility|ivf|breastfeed*
  expecting a|to|another baby|child|conceive
  have|having|start|starting|plan|planning|want a|more|any|another|to (family|have|start) baby|children|kids|child|family (a)
  start|starting a family
  trying for a
  your faith
  to|in church|temple
  religio*|mosque|synagogue|pray|prays|prayer|prayers|praying|worship|christian|muslim|jewish|jew|hindu|sikh|buddhist|catholic|protestant|atheist|ramadan|eid|sabbath|hijab|headscarf|headscarves
  your (own|personal) belief|beliefs|god|creed
  believe in god
  your political|politics
  politically active|engaged
  political view|views|opinion|opinions|party|affiliation|belief|beliefs|leanings
  party member|affiliation
  vote|voted|voting|votes
  party do|did|would you
  ethnic*|race|racial|nationality|heritage|ancestry|immigrant|immigration|caste
  country of birth|origin
  what|which country … from|born
  where do|did|are|were you|your (parents|family) (originally) (come) from|born
  were|are you born
  first language|tongue
  mother tongue
  sexual orientation|preference|identity
  sexuality|gay|lesbian|bisexual|homosexual|heterosexual|lgbt*|transgender|queer
  gender identity|reassignment
`);

/** A routine or somebody else's, not how the leaver is. */
const routine = phrases(`
  if you fell|fall|are|were|got|get|felt
  when|if somebody|someone|people|a|colleagues|anyone … sick|ill|off
  call|called|calling|phone|phoned|ring in sick|ill
  office politics
  faith in
  health and safety
`);

/** The answer would tell of health, pregnancy, union, belief, politics, origin or orientation, in English. */
export const specialCategory = saying(told, routine);
