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
*/
SELECT SMContact.FullName, SMContact.Title, SMContact.Phone, SMContact.Cell, SMContact.Email
FROM SMServiceSiteContact WITH (NOLOCK)
JOIN SMContact WITH (NOLOCK)
    ON SMServiceSiteContact.ContactGroup = SMContact.ContactGroup
    AND SMServiceSiteContact.ContactSeq = SMContact.ContactSeq
WHERE SMServiceSiteContact.SMCo = @SMCo
    AND SMServiceSiteContact.ServiceSite = @ServiceSite
ORDER BY SMContact.FullName
