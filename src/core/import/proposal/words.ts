import type { Separation } from '../../interview/facts.ts';
import type { Field } from '../mapping.ts';

/** Words by which something is known in Swedish and English surveys; the first that fits counts. */
export type Known<T extends string> = readonly (readonly [T, RegExp])[];

export const fieldWords: Known<Field> = [
  ['name', /^(?:namn|name|full ?name|fullständigt namn|medarbetare|employee(?: name)?)$/iu],
  [
    'held_on',
    /(?:intervju|samtal|interview|survey|enkät|svar).*(?:datum|date)|^(?:datum|date|timestamp|tidsstämpel)$/iu,
  ],
  ['last_day', /cease|slutdatum|sista|last (?:working )?day|end date|termination date|avgång|slutar/iu],
  [
    'started_on',
    /start|anställd (?:från|sedan)|anställningsdatum|hire|första (?:anställnings)?dag|first day|tillträd/iu,
  ],
  ['separation', /separation|avslut(?:s|nings)?(?:form|typ|sätt)|typ av avslut|(?:leaving|exit|termination) type/iu],
  ['regretted', /regret|oönskad|saknad/iu],
  ['interviewer', /samtalsledare|interviewer|intervjuare/iu],
  ['manager', /chef|manager/iu],
  ['department', /avdelning|department|enhet|\bunit\b|region|division|verksamhet/iu],
  ['role', /befattning|position|\broll\b|\brole\b|titel|job title|yrke|tjänst/iu],
  ['minutes', /minuter|minutes/iu],
  ['language', /språk|language/iu],
];

export const separationWords: Known<Separation> = [
  ['retire', /retire|pension/iu],
  ['probation-end', /probation|provanst/iu],
  ['fixed-end', /contract expir|fixed|temporary|visstid|tidsbegr|vikari/iu],
  ['redundant', /redundan|laid off|arbetsbrist|övertalig/iu],
  ['transfer', /transfer|övergång|internt/iu],
  ['mutual', /mutual|överenskomm/iu],
  ['resign', /resign|egen (?:uppsägning|begäran)|sagt upp sig|voluntary|frivillig/iu],
  ['dismiss', /terminat|dismiss|avsked|uppsagd|personliga skäl/iu],
];

export const reasonWords: Known<string> = [
  ['harm.harassment', /harass|bully|trakasser|mobb/iu],
  ['harm.discrimination', /discriminat|diskriminer/iu],
  ['harm.incident', /traumatic|incident|allvarlig händelse/iu],
  ['other', /none of the above|^other$|something else|^annat|övrig/iu],
  ['career.study', /stud(?:y|ie)|utbildning/iu],
  ['life.parenthood', /maternity|parent|föräldra/iu],
  ['life.family', /family|familj|anhörig/iu],
  ['life.move', /relocat|flytt|overseas/iu],
  ['life.travel', /travel|\bresa/iu],
  ['health.other', /health|hälsa|sjuk/iu],
  ['load.balance', /balance|balans|privatliv/iu],
  ['load.volume', /workload|belastning|att göra/iu],
  ['load.commute', /location|commut|resväg|pendl/iu],
  ['env.physical', /physical|fysisk|lokaler/iu],
  ['culture.recognition', /recognition|appreciat|uppskattning|erkän/iu],
  ['career.no-security', /security|otrygg|anställningstrygghet/iu],
  ['pay.terms', /conditions|benefits|villkor|förmån/iu],
  ['pay.level', /\bpay\b|salary|\blön/iu],
  ['team.conflict', /conflict|konflikt/iu],
  ['team.climate', /morale|atmosphere|stämning/iu],
  ['leadership.trust', /dissatisfaction with the|management|ledning/iu],
  ['role.content', /job dissatisfaction|work content|arbetsuppgift/iu],
  ['manager.support', /manager|supervisor|chef/iu],
  ['career.no-path', /promotion|no way to develop|utvecklingsmöjlig/iu],
  ['career.better-role', /career move|better job|other employer|annan arbetsgivare|nytt jobb|annat jobb/iu],
];

/** What the scales of the shipped templates are about, by the ids of their questions. */
export const scaleWords: Known<string> = [
  ['manager-support', /supervisor|manager|chef/iu],
  ['workload', /workload|stress|balance|belastning|balans/iu],
  ['growth', /development|aspiration|promotion|utveckl|karriär/iu],
  ['pay-fair', /\bpay\b|salary|\blön/iu],
  ['belonging', /peer|morale|colleague|kolleg|stämning|gemenskap/iu],
  ['speak-up', /my say|speak|säga/iu],
  ['leaders-word', /leaders|ledning/iu],
  ['role-fit', /initiative|skills|arbetsuppgift/iu],
];

/** Columns of people's own words. */
export const commentWords = /comment|kommentar|fritext|free text|synpunkt|egna ord/iu;

export const firstKnown = <T extends string>(known: Known<T>, text: string): T | undefined =>
  known.find(([, words]) => words.test(text))?.[0];
