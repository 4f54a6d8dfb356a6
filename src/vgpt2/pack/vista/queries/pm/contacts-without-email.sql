/*
title: Contacts of a project without an e-mail address
grain: one contact
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who on this project can we not e-mail?
  - Project contacts with empty e-mail, with name, title, phone and preferred method
  - Firm number, contact, last and first name, title, phone, mobile, fax for people on 1001- lacking an address
  - rfi bounced again, whos got no email on 1001-
  - I have to send the new drawings to 24 people on Friday, who is going to be left out?
  - 'Directory clean-up: people we can only ring or fax'
  - Find people in the 22-4410 directory whose mail address is blank
  - Starting Monday all notices go electronically; so that nobody gets skipped on the library job, tell me which listed people lack an address and their phone or fax instead.
  - job people with no email on file
  - Project people lacking a mail address, company by company, surname first, with title, phones, fax and how they prefer to be reached
  - who on 1001- has no e-mal, gotta chase em for it
  - Which people working with us on this building can't be reached electronically, and what's their phone?
*/
SELECT PMPF.FirmNumber, PMPF.ContactCode, PMPM.LastName, PMPM.FirstName, PMPM.Title, PMPM.Phone, PMPM.MobilePhone,
    PMPM.Fax, PMPM.PrefMethod
FROM PMPF WITH (NOLOCK)
JOIN PMPM WITH (NOLOCK)
    ON PMPF.VendorGroup = PMPM.VendorGroup
    AND PMPF.FirmNumber = PMPM.FirmNumber
    AND PMPF.ContactCode = PMPM.ContactCode
WHERE PMPF.PMCo = @PMCo
    AND PMPF.Project = @Project
    AND (PMPM.EMail IS NULL OR PMPM.EMail = '')
ORDER BY PMPF.FirmNumber, PMPM.LastName, PMPM.FirstName
