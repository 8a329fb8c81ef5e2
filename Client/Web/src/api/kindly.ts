import { ApiError } from './client';
import { isKey, t } from '../text/text';

/** What went wrong, in words for people. */
export function kindly(fault: unknown): string {
  const { code, message } = fault instanceof ApiError ? fault : { code: 'other', message: String(fault) };
  return failure(code, message);
}

/** Why a film was not made, in words for people. */
export function failure(code: string, message: string): string {
  const key = `error.${code}`;
  return isKey(key) ? t(key, { message }) : t('error.other', { message });
}
