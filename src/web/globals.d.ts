/// <reference types="vite/client" />

/** The version of the package, set by the build. */
declare const SYLLINT_VERSION: string;
