/** Services the add-in does not use: they exist at Google, so they exist here, and say why they cannot be called. */
import { HostFault } from '../errors';
import type { Execution } from '../execution';

/** Scopes each service asks for at least one of (reference pages, section "Scopes" of their methods). */
const SCOPED: Record<string, string[]> = {
  DriveApp: ['drive.readonly', 'drive'],
  DocumentApp: ['documents.currentonly', 'documents'],
  FormApp: ['forms.currentonly', 'forms'],
  SlidesApp: ['presentations.currentonly', 'presentations'],
  MailApp: ['script.send_mail'],
  CalendarApp: ['calendar.readonly', 'calendar'],
  ContactsApp: ['contacts.readonly', 'contacts'],
};

/** Services without consent of their own, which the host simply does not have. */
const UNSCOPED = [
  'Browser',
  'CardService',
  'ContentService',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'XmlService',
];

/** By global name. */
export function deniedServices(execution: () => Execution): Record<string, object> {
  const services: Record<string, object> = {};
  for (const [name, scopes] of Object.entries(SCOPED)) services[name] = denied(name, execution, scopes);
  // Gmail's scope is a URL of its own: https://developers.google.com/gmail/api/auth/scopes
  services.GmailApp = denied('GmailApp', execution, ['gmail.readonly', 'gmail.send']);
  for (const name of UNSCOPED) services[name] = denied(name, execution, []);
  return services;
}

function denied(name: string, execution: () => Execution, scopes: string[]): object {
  return new Proxy(
    {},
    {
      has: () => true,
      get: (_, key) => {
        if (typeof key === 'symbol' || key === 'toString') return () => name;
        return () => {
          if (scopes.length > 0) execution().requireScope(`${name}.${key}`, ...scopes);
          throw new HostFault(`${name}.${key} is not implemented`);
        };
      },
    },
  );
}
