import { me, type Settings } from '../api';
import { kindly } from '../api/kindly';
import { account } from '../app/account.svelte';
import { t } from '../text/text';
import { notices } from '../ui/notices.svelte';

/** Saves at once, as switches promise; says so, or why not. */
export async function save(change: { name?: string; bio?: string; settings?: Partial<Settings> }): Promise<boolean> {
  try {
    account.update(await me.change(change));
    notices.say(t('settings.saved'));
    return true;
  } catch (reason) {
    notices.say(kindly(reason));
    return false;
  }
}
