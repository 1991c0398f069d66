declare function importScripts(address: string): void;

/*
 * Runs in the worker, around the engine's own script, whose address is the name of the worker. The engine would fetch
 * and compile its module here; the page has compiled it while it came, and sends it. Nothing else is ever fetched.
 */
const compiled = new Promise<WebAssembly.Module>((accept) => {
  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (!(event.data instanceof WebAssembly.Module)) return;
    event.stopImmediatePropagation();
    accept(event.data);
  });
});

globalThis.fetch = () => Promise.resolve(new Response());
WebAssembly.instantiateStreaming = async (_, imports) => {
  const module = await compiled;
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};
importScripts(self.name);
