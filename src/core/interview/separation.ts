import type { Separation } from './facts.ts';

/** Forms of separation that are themselves the reason: nobody is asked why they leave. */
export const saysWhy: readonly Separation[] = ['fixed-end', 'retire', 'redundant', 'dismiss'];
