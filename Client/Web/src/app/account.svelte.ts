import { sessions, type Me, type Session, type Unread } from '../api';
import { recall, remember } from './remember';

const wasMember = 'member';

/** Who is signed in, if anybody. */
class Account {
  session = $state<Session | null>(null);
  known = $state(false);

  /** The member; only where somebody is signed in. */
  get me(): Me {
    return this.session!.member;
  }

  /** Whether somebody was signed in here last time, and so most likely is. */
  get expected(): boolean {
    return recall(wasMember) === 'yes';
  }

  async load(): Promise<void> {
    this.session = (await sessions.current()).session;
    this.known = true;
    remember(wasMember, this.session ? 'yes' : '');
  }

  enter(session: Session): void {
    this.session = session;
  }

  /** Takes over what the server now knows of the member. */
  update(me: Me): void {
    if (this.session) {
      this.session.member = me;
      this.session.name = me.person.name;
    }
  }

  count(unread: Unread): void {
    if (this.session) {
      this.session.member.unread = unread;
    }
  }

  /** Everything that was loaded was somebody's: the next one begins with an empty page. */
  async signOut(): Promise<void> {
    await sessions.signOut();
    location.assign('/sign-in');
  }
}

export const account = new Account();
