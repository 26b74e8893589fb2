import type { APIRoute, GetStaticPaths } from 'astro';
import { exportSchemas, jsonSchema, schemaFile, type ExportFile } from '../../exports/json-schemas.ts';

export const getStaticPaths: GetStaticPaths = () =>
  (Object.keys(exportSchemas) as ExportFile[]).map((file) => ({
    params: { schema: schemaFile(file) },
    props: { file },
  }));

export const GET: APIRoute<{ file: ExportFile }> = ({ props }) => Response.json(jsonSchema(props.file));
