import type { Source } from '../../schemas/source.ts';
import type { ImportProfile } from '../profile.ts';
import { newspaperColumns } from './newspaper-columns/newspaper-columns.ts';
import { pdfPlan } from './pdf-plan/pdf-plan.ts';
import { plainPlan } from './plain-plan/plain-plan.ts';
import { reportTables } from './report-tables/report-tables.ts';

/** The import profiles by the name `source.yaml` gives. */
export const profiles: Readonly<Record<Source['profile'], ImportProfile>> = {
  'pdf-plan': pdfPlan,
  'newspaper-columns': newspaperColumns,
  'report-tables': reportTables,
  'plain-plan': plainPlan,
};
