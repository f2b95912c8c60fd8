import { jargon as rule } from '../jargon.ts';
import { phrases } from '../phrases.ts';

/** Consultants. */
const consultants = `
  synerg*|leverag*|stakeholder*|alignment|align|aligned|deliverable*|pipeline|mindset*|bandwidth|takeaways|learnings|actionable|impactful|holistic*|proactive*
  empower*|optimis*|optimiz*|incentivis*|incentiviz*|operationalis*|operationaliz*|ecosystem|paradigm*|roadmap*|touchpoint*|scalable|siloed|silos|upskill*|reskill*|rightsiz*
  utilis*|utiliz*|ideat*|granular*|cadence|buy-in|kpi*|okr*|agile|cross-functional|governance|cascade*|transformation*|strategic*|value-add*|value-adding|robust|ownership|benchmark*|blue-sky|bottom-line|mission-critical|results-driven|purpose-driven|pain-point*
  enabler*|facilitat*|streamlin*|visioning|optics|verticals|swimlane*|workstream*|gamif*|disruptor*|matrix|drill-down
  skill set|sets
  skillset*|skill-set*
  going|moving forward
  touch base
  deep dive
  pain point|points
  low hanging
  value proposition|stream|streams|chain|creation
  best practice*
  corporate strategy|values|culture|vision|objectives
  change management|agent|agents|journey|fatigue
  growth mindset
  psychological* safety|safe
  north star
  work-life|work/life synergy|integration|harmony
  line|lines of sight
  key driver|drivers|takeaway|learning
  dotted|reporting line|lines
  thought leader|leadership
  core competenc*|values
  circle back
  stretch goal*|target*|assignment*
  win-win|customer-centric|data-driven|values-driven|people-first|self-actualis*|resourcing|lean|framework*
  strategic alignment
  customer|candidate journey|experience
`;

/** Words of HR. */
const hr = `
  onboard*|on-boarding|offboard*|off-boarding|attrition|retention|churn|headcount|competenc*|remuneration
  talent pipeline|pool|acquisition|management|development|strategy|agenda|retention
  human capital|resource|resources
  employee|workforce|staff|team engagement
  employee|workforce experience|journey|lifecycle|value|planning|voice|proposition|optimisation|utilisation
  engagement level|levels|score|scores|driver|drivers|initiatives
  separation driver|drivers|reason|reasons|category|date|event|process|interview
  succession plan|planning
  performance management|framework|outcomes|metrics|improvement|calibration|cycle
  capability framework|development|gap|gaps
  learning outcomes|interventions|pathway|pathways
  employer brand*|value
  exit driver|drivers|trigger
  people partner|function|strategy|leader|agenda|analytics|manager
  total reward*
  reward package|strategy|framework
  role clarity|profile|scope
  job architecture|crafting|family|families
  leadership competenc*|capabilit*|style|pipeline|behaviours
  span of control
  career pathing|pathway|pathways|architecture|lattice
  discretionary effort
  flight risk
  regrettable|voluntary|involuntary loss|turnover|separation|exit|attrition|leaver
  feedback culture|loop|loops|mechanism|mechanisms
`;

/** How authorities and laws write. */
const authorities = `
  pertain*|cessation|hereby|herein|therein|hereto|thereof|whereof|aforementioned|aforesaid|undersigned|pursuant|heretofore|notwithstanding|commenc*|terminat*|ascertain*|incumbent|commensurate|endeavour*|forthwith|hereafter|thereto|duly|deem|deemed
  herewith|hereunder|tenure|post-holder|postholder|undertak*|undertook|vacate|vacated|vacating
  in respect|accordance|lieu|conjunction|compliance of|with
  with respect|regard|reference to
  in|with relation|regard|regards to
  prior|subsequent to
  primarily|where applicable
  if|where|as applicable|appropriate
  for the purposes|purpose of
  subject to
  employment relationship|status|termination|separation
  contract|contractual of|obligation|obligations|entitlement|entitlements (employment)
  please state|specify|indicate any|your|the|whether
  and/or
  pecuniary|emolument*
`;

/** Abbreviations that everybody says. */
const known = new Set(
  'HR IT OK TV PC CV AI EU UK US USA UN NHS CEO GP AC AM PM FAQ PDF USB GPS DIY ID VAT SMS VPN WC LED A&E PE TA PA MP BBC Q&A R&D B&B HGV NOT AND YOU WE ANY MOST BEST ONE OR NEVER ALWAYS'.split(
    ' ',
  ),
);

/** Words of HR, of consultants and of authorities, in English; words of the floor are not among them. */
export const jargon = rule(phrases(consultants + hr + authorities), known);
