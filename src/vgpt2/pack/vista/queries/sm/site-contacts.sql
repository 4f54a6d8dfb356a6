/*
title: Contacts of a service site
grain: one contact of the site
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ServiceSite: {type: varchar(20), example: "100"}
asks:
  - Whom do we call at this site?
  - Site contacts with phone and e-mail
  - site contacts
  - Contacts assigned to one service site with title, phone, cell and e-mail.
  - who do i ring over at that building
  - people to speak with at location 100 and their numbers
  - Boiler two must be shut off tonight, and the superintendent has to warn someone at site 100, so who is on file there, in what position, with mobile and mail?
  - who's our person at 100
  - alphabetically, full name, position, landline, mobile and mail of everyone on file for one building
  - cell/email for contcts at site 214
  - I have to talk to somebody at a customer's building. Who's there and how can I reach them?
*/
SELECT SMContact.FullName, SMContact.Title, SMContact.Phone, SMContact.Cell, SMContact.Email
FROM SMServiceSiteContact WITH (NOLOCK)
JOIN SMContact WITH (NOLOCK)
    ON SMServiceSiteContact.ContactGroup = SMContact.ContactGroup
    AND SMServiceSiteContact.ContactSeq = SMContact.ContactSeq
WHERE SMServiceSiteContact.SMCo = @SMCo
    AND SMServiceSiteContact.ServiceSite = @ServiceSite
ORDER BY SMContact.FullName
