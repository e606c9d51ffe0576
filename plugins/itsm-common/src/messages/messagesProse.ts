/** What the page says before and after the table. @internal */
export const MESSAGES_PROSE = {
  before: `# Messages

Who is told what about a ticket, when and why. The table is written from \`plugins/itsm-common/src/messages/rules.ts\`
by \`yarn workspace @caih/backstage-plugin-itsm-common docs\`: change the table, not the page.

Nobody is told of what they did themselves, but for what is a proof (a registration, an approval asked for, a recap).
What is obligatory cannot be switched off; the rest can, by each person, by e-mail and in the portal apart, in the section
_Preferences_ of the desk, where one also chooses French or English.`,
  after: `## When it leaves

A message is noticed in the transaction of its act: both are kept, or neither. Who receives it is asked of the catalog
afterwards, and any replica sends it, at least once; the key of a message (ticket, kind, event, recipient, channel) makes a
repeat harmless. Under working hours (HO) a message waits for the window of the site, its holidays included: what happens on
Friday at 18:00 is mailed on Monday at 08:00. Under 24x7 it leaves at once. Points of contact that the establishment
marked as told at any hour are told at any hour.

A suspended ticket gives no message about lateness. An approval is asked for again on the first, third and fifth working
day after the restoration, at 08:00 at the site, and on the sixth the coordinator is told; the ticket is never closed by itself.
What is so no more when it could leave (restored meanwhile, approved meanwhile) is not sent; of a report that was completed while it
waited, only the whole one is.

## Who is who

| part               | found in                                                                                                |
| ------------------ | ------------------------------------------------------------------------------------------------------- |
| local referents    | members of the groups marked \`caih.fr/role: local-referent\` inside the establishment's group            |
| who declared it    | the person of the establishment who registered it; of a call entered by the desk, nobody                |
| points of contact  | those the establishment named on its page, with an address                                              |
| contractor’s desk  | \`itsm.mail.desk\`, else \`spec.profile.email\` of the contractor's group                                   |
| who has the ticket | the contractor's person or team that took it, or that it was handed to; nobody while it is in the queue |
| coordinator        | \`itsm.mail.coordinator\`, else \`spec.profile.email\` of the coordinator's group                           |

An address is \`spec.profile.email\` of the person. Where no referent has one, the address of their group is used, or of the
establishment's group. Where nobody can be written to, the message is dead at once, so that the gap is seen.

## Configuration

\`\`\`yaml
itsm:
  notifications: true # also in the portal, where the notifications plugin is installed
  mail:
    from: Maintenance <maintenance@example.org>
    replyTo: desk@example.org
    language: fr # of those who have not chosen one
    smtp:
      host: smtp.example.org
      port: 587
      secure: false # true on port 465
      auth:
        user: maintenance
        password: \${SMTP_PASSWORD}
\`\`\`

Without a server, messages wait and say so; none is lost, and those younger than \`maxAgeDays\` (7) leave once there is one.
\`transport: file\` with \`file.folder\` writes mails to a folder instead, which mail programs open: the demonstration's are in
\`.local/mail\`.

## When a mail does not leave

A server that cannot be reached, or says "not now", is tried again after 30 seconds, then twice as long each time up to an
hour, \`maxTries\` (12) times. A mail refused for good, or given up, is dead: \`GET /api/itsm/messages?state=dead\` lists them for the
contractor and the coordinator, with the reason, and \`POST /api/itsm/messages/resend\` with their ids, or a kind, lets the contractor
have them tried again; it is audited. Where nobody could be written to, the catalog is asked anew. The section _Messages_ of the desk does both. \`GET /api/itsm/tickets/<number>/messages\` says what became of each message of a ticket.

The outbox keeps what is needed to write a message, never its words: they are taken from the ticket when it leaves, so a text
that was redacted is in no message after that.
`,
};
