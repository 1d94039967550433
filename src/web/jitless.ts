/** The policy of the page lets no text become code, which zod would try: it is told so before it is loaded. */
export const forbidEval = (): void => void Object.assign(globalThis, { ['__zod_globalConfig']: { jitless: true } });
