import { z } from 'zod';

/**
 * Whose document it is, seen from this library: of its *district*; of the *city*, or another part of it; of the *nation*;
 * or from *elsewhere*. This decides what 市委, 区长 or 自贸区 mean in it, and in which documents its definitions apply.
 */
export const AUTHORITIES = ['district', 'city', 'nation', 'elsewhere'] as const;

export const authoritySchema = z.enum(AUTHORITIES, {
  error: 'An authority is "district", "city", "nation" or "elsewhere": whose document it is, seen from this library.',
});

export type Authority = z.infer<typeof authoritySchema>;
