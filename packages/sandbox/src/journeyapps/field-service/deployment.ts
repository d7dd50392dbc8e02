/** The deployment of the field-service app. */

/** What `/info.json` answers. */
export const deployment: Readonly<Record<string, string | null>> = {
  label: "Production",
  app_label: "Pump rounds",
  app_id: "64b0c1d2e3f4a5b6c7d8e9f0",
  org_id: "64b0c1a9d8c7b6a594837261",
  region: "us",
  environment: "production",
  last_deployed_at: "2024-05-10T13:05:51Z",
  deployed_by_name: "Nandi Botha",
  deployed_by_email: "nandi.botha@waterworks.example",
};
