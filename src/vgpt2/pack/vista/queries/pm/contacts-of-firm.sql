/*
title: Contacts of a firm
grain: one contact
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
  FirmNumber: {type: bFirm, example: 100}
asks:
  - Who are our contacts at this firm?
  - Contact list of a firm
  - firm contacts
  - People at one firm with title, phone and e-mail.
  - whats the architects number
  - Give me everyone we know at company 142, phones and mail included
  - I'm sending the delay notice to Harlan Architects tonight and must address the right individual, so show all their people on record with titles, desk and cell numbers.
  - who we know at Harlan
  - Alphabetical people of that one company with job title, desk phone, cell and mail address
  - 'need cel # + email for whoever works at firm 100'
  - Whom do we know at this outside company, what do they do there, and how do I get hold of them?
*/
SELECT PMPM.LastName, PMPM.FirstName, PMPM.Title, PMPM.Phone, PMPM.MobilePhone, PMPM.EMail
FROM PMPM WITH (NOLOCK)
WHERE PMPM.VendorGroup = @VendorGroup
    AND PMPM.FirmNumber = @FirmNumber
ORDER BY PMPM.LastName, PMPM.FirstName, PMPM.ContactCode
