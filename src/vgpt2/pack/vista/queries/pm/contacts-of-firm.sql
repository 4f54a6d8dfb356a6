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
*/
SELECT PMPM.LastName, PMPM.FirstName, PMPM.Title, PMPM.Phone, PMPM.MobilePhone, PMPM.EMail
FROM PMPM WITH (NOLOCK)
WHERE PMPM.VendorGroup = @VendorGroup
    AND PMPM.FirmNumber = @FirmNumber
ORDER BY PMPM.LastName, PMPM.FirstName, PMPM.ContactCode
