/** The ids of the field-service app, as the examples of the document have them. */

/** Ids by what they are of. */
export const ids = {
  backendDeployment: "64b0c1f7aa10bb20cc30dd41",
  northPumpHouse: "0d9a7b52-63c4-4e1f-b8a2-7c5e9f10d3b6",
  replaceSeal: "5b0f4c1e-8a6d-4b57-9a39-0c7f1d2e3a41",
  greaseBearings: "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4",
  readMeter: "e4b7c0d1-6a2f-4c38-95e0-7d1b3f8a2c56",
  technician: "6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b",
  newTechnician: "81f6d3a9-4c2e-4e05-9b7d-d05a6c1f3e28",
  session: "b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190",
  photo: "a7c2d9f0-1b3e-4f58-8d61-2f9e4c7b6a10",
  signature: "d2b8f4a7-0e63-4c19-8f5a-6b7c9e1d3a02",
} as const;
