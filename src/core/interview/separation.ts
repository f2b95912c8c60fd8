import type { Facts, Separation } from './facts.ts';

/** Forms of separation that are themselves the reason: nobody is asked why they leave. */
export const saysWhy: readonly Separation[] = ['fixed-end', 'retire', 'redundant', 'dismiss'];

/** Whether anybody is asked why the leaver goes, and whether it could have been prevented. */
export const asksWhy = ({ separation }: Facts): boolean => separation === undefined || !saysWhy.includes(separation);
