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
