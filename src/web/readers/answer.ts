interface Port<In, Out> {
  addEventListener(type: 'message', listener: (message: { readonly data: In }) => void): void;
  postMessage(answer: { readonly read: Out | null }, moved: readonly []): void;
}

/** In a worker: answers each message with what the reader makes of it, and with null where the reader fails. */
export function answer<In, Out>(read: (input: In) => Out | Promise<Out>): void {
  const port = globalThis as unknown as Port<In, Out>;
  const made = async (input: In): Promise<Out> => read(input);
  port.addEventListener('message', async ({ data }) => port.postMessage({ read: await made(data).catch(() => null) }, []));
}
