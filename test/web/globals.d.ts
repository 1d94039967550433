/** As in src/web/globals.d.ts, which the tests do not see: it brings the types of a browser along. */
declare const SYLLINT_VERSION: string;
