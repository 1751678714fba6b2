/** A link that people entered: only a web address can be opened by a click. */

export function WebLink({ address }: { address: string }) {
  if (!/^https?:/i.test(address)) return <>{address}</>;
  return (
    <a class="target" href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}
