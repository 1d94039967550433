import { START, error } from '../problem.ts';
import type { Problem } from '../reading.ts';

/** What is used of pdf.js. */
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPageProxy>;
}

export interface PdfPageProxy {
  readonly commonObjs: { has(id: string): boolean; get(id: string): { readonly name?: string } | null };
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ readonly items: readonly TextItem[] }>;
  getOperatorList(): Promise<Operators>;
  getStructTree(): Promise<TreeNode | null>;
  cleanup(): void;
}

export type TextItem =
  | { readonly str: string; readonly width: number; readonly transform: readonly number[]; readonly fontName: string }
  | { readonly type: string; readonly id?: string | null; readonly tag?: string };

export interface TreeNode {
  readonly role?: string;
  readonly children?: readonly (TreeNode | { readonly type: string; readonly id: string })[];
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** The numbers by which pdf.js calls what a page does. */
export type OperatorCodes = { readonly [name: string]: number };

interface Task {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface OpenPdf {
  readonly file: PdfFile;
  readonly codes: OperatorCodes;
  readonly close: () => Promise<void>;
}

/** Nothing is run, fetched, decoded as a picture or made into a font to draw with. */
const SAFELY = {
  ...{ isEvalSupported: false, enableXfa: false, useWorkerFetch: false, useWasm: false, useSystemFonts: true, disableFontFace: true },
  ...{ isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 0, stopAtErrors: false, verbosity: 0 },
};

const LOCKED = error('locked-file', START, 'This PDF is locked with a password.', 'Open it, print it to a new PDF, and use that.');
export const DAMAGED = error(
  'damaged-file',
  START,
  'This PDF is damaged or cut off.',
  'Download it again, or open it, print it to a new PDF, and use that.',
);

/** Node 20 lacks this method; without it pdf.js gives lists of what a page draws that end too early. */
function fillTransfer(): void {
  const buffers = ArrayBuffer.prototype as unknown as { transferToFixedLength?: (length: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length: number) {
    return this.slice(0, length);
  };
}

/** Opens a PDF with pdf.js, which is loaded here and nowhere else; a problem where it cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | Problem> {
  fillTransfer();
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  // pdf.js keeps the bytes that it is given, and wants none of the kinds of Node.
  const task = getDocument({ ...SAFELY, data: new Uint8Array(bytes) }) as unknown as Task;
  const close = (): Promise<void> => task.destroy();
  try {
    return { file: await task.promise, codes: OPS, close };
  } catch (reason) {
    await close();
    return reason instanceof Error && reason.name === 'PasswordException' ? LOCKED : DAMAGED;
  }
}
