import type { Source } from '../../schemas/source.ts';
import type { ImportProfile } from '../profile.ts';
import { pdfPlan } from './pdf-plan/pdf-plan.ts';
import { reportTables } from './report-tables/report-tables.ts';

export type ProfileName = NonNullable<Source['profile']>;

/** The import profiles by the name `source.yaml` gives. */
export const profiles: Readonly<Record<ProfileName, ImportProfile>> = {
  'pdf-plan': pdfPlan,
  'report-tables': reportTables,
};
