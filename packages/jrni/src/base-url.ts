/** Finds the address of a customer's environment. */

/** Where the API is: the host of an environment, or a whole base URL. */
export type Environment =
  | {
      /** The host of the environment, such as `example.jrni.com`. */
      host: string;
      /** The version of the API; default `v5`, which is what the types are about. */
      version?: string | undefined;
      baseUrl?: undefined;
    }
  | {
      /** The base URL as it is, version included: `https://example.jrni.com/api/v5`, or that of a stand-in. */
      baseUrl: string | URL;
      host?: undefined;
      version?: undefined;
    };

/**
 * @returns The base URL. Whether one that was given is safe is for `createClient` to say.
 * @throws TypeError where `host` is none.
 */
export function baseUrlOf({ baseUrl, host = "", version = "v5" }: Environment): string {
  if (baseUrl === undefined && !/^[\w.-]+(:\d+)?$/.test(host)) {
    throw new TypeError('host must be that of an environment, such as "example.jrni.com"; or give a baseUrl');
  }
  return String(baseUrl ?? `https://${host}/api/${version}`);
}
