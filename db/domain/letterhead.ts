import { z } from 'zod';
import { absentOr } from './fields';

/** How large the picture at the head of documents may be, in bytes. */
export const largestLogo = 200_000;

/** How a PNG (RFC 2083 section 3.1) and a JPEG (ITU-T T.81, SOI) begin, in base64. */
const beginnings = { png: 'iVBORw0KGgo', jpeg: '/9j/' };
const dataUrl =
  /^data:image\/(png|jpeg);base64,((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/;

/** Why a text isn't a PNG or JPEG as a data URL that may stand at the head of documents; '' stands for none. */
function logoProblem(text: string): 'invalid' | 'file-too-big' | null {
  if (text === '') return null;
  if (text.length > largestLogo * 2) return 'file-too-big';
  const [, kind, base64 = ''] = dataUrl.exec(text) ?? [];
  if (kind !== 'png' && kind !== 'jpeg') return 'invalid';
  if (!base64.startsWith(beginnings[kind])) return 'invalid';
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='));
  return (base64.length / 4) * 3 - padding > largestLogo ? 'file-too-big' : null;
}

/** The picture at the head of documents: a PNG or JPEG as a data URL, '' for none. */
export const logoField = z.string(absentOr('not-text')).superRefine((text, context) => {
  const found = logoProblem(text);
  if (found) context.addIssue({ code: 'custom', message: found });
});
