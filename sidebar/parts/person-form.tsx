/** Asks for the name that checks are signed with. */

import { T } from '../texts';
import { TextForm } from './text-form';

/** As the contract allows. */
const LONGEST_NAME = 60;

interface Props {
  name: string;
  busy: boolean;
  /** What is on the button that keeps the name. */
  save: string;
  onSave: (name: string) => void;
  /** What is on the button that leaves the name as it is. */
  other: string;
  onOther: () => void;
}

export function PersonForm({ name, ...form }: Props) {
  const { label, hint } = T.person;
  return <TextForm label={label} hint={hint} text={name} longest={LONGEST_NAME} autocomplete="name" {...form} />;
}
