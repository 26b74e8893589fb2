/** A session of classic WebDriver (W3C) with a driver that listens at an address. */
export class WebdriverSession {
  readonly version: string;
  private readonly address: string;

  private constructor(address: string, version: string) {
    this.address = address;
    this.version = version;
  }

  static async begin(driver: string, capabilities: Readonly<Record<string, unknown>>): Promise<WebdriverSession> {
    const { sessionId, capabilities: given } = await send<NewSession>('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebdriverSession(`${driver}/session/${sessionId}`, given.browserVersion);
  }

  /** @throws {Error} with the command and the driver's own words */
  post<T>(command: string, body: Readonly<Record<string, unknown>>): Promise<T> {
    return send<T>('POST', `${this.address}/${command}`, body);
  }

  /** Closes the browser. */
  async end(): Promise<void> {
    await send('DELETE', this.address);
  }
}

interface NewSession {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function send<T>(method: string, address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`${new URL(address).pathname.split('/').slice(3).join('/')}: ${value.message}`);
  return value;
}
