import { Contact } from '../store/contact.ts';

/** How discovery fares, for who watches the manager; kept by whoever follows the directory. */
export class DiscoveryStatus {
  readonly contact = new Contact();
  /** Engines named, as they are in force. */
  entries = 0;
  /** The directory names none any more, and the last ones stay for a while. */
  isEmptied = false;
  /** The set never changes, so that nobody is asked again. */
  isFixed = false;
}
