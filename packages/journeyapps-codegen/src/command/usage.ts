/** What the command says of itself. */

export const usage = `Compiles the data model of a JourneyApps app into the app's own OpenAPI 3.1 document and TypeScript types.

Usage
  journeyapps-codegen <schema.xml | datamodel.json> [--out openapi.yaml] [--types app.gen.ts]
  journeyapps-codegen --deployment <base URL> [--out openapi.yaml] [--types app.gen.ts]

Say what to write: --out, --types, or both.

Options
  --out <file>        write the OpenAPI document: JSON if the name ends in .json, else YAML; - is standard output
  --types <file>      write its TypeScript types, which need the package @api-clients/core
  --deployment <URL>  read the live data model; the base URL is on the page Manage API of the data browser
  --title <text>      what the app is called, for the title of the document
  --force             overwrite files that this command did not write
  --help              show this text

Environment, for --deployment
  JOURNEYAPPS_TOKEN                           a named token, with or without O: before it
  JOURNEYAPPS_USER and JOURNEYAPPS_PASSWORD   HTTP Basic, where there is no token

Exit codes
  0  everything is written, perhaps with warnings
  1  the data model has errors, or something could not be read or written
  2  the command was not understood
`;
