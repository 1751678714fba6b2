/** A way out of the page. What people entered is a link only where it is a web address; else it can't be run by a click. */

interface Props {
  address: string;
  /** Where it isn't the address itself. */
  label?: string;
  /** Id of the text that tells one link from another in a list. */
  describedBy?: string;
}

export function WebLink({ address, label, describedBy }: Props) {
  if (!/^https?:/i.test(address)) return <>{[label, address].filter(Boolean).join(' ')}</>;
  return (
    <a class="target" href={address} target="_blank" rel="noopener noreferrer" aria-describedby={describedBy}>
      {label ?? address}
    </a>
  );
}
