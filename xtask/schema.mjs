// node schema.mjs SCHEMA FILE...: one line for each thing that the schema says
// against one of the files; no line when all is well.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv from "ajv/dist/2020.js";

const [schema, ...files] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(read(schema));

for (const file of files) {
  if (validate(read(file))) continue;
  for (const { instancePath, message, params } of validate.errors) {
    const extra = params.additionalProperty ? ` (${params.additionalProperty})` : "";
    console.log(`www/content/${basename(file)}: ${instancePath || "/"} ${message}${extra}`);
  }
}
