/*
title: Firms on projects that are not tied to a vendor
grain: one firm
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which companies on our projects are not linked to a payables vendor?
  - Firms in use on at least one project whose vendor number is empty
  - unlinked firms
  - Firm, name, type, contact, phone, city, state where no supplier number stands behind it
  - can't cut a sub for Blue Ridge Glazing, system says no vendor - which others are like that
  - Compliance looks at 12 firms only, I think because the rest were never connected to accounting
  - People we deal with on site whom AP does not know
  - Project companies lacking an accounts payable number
  - Insurance certificates get tracked in payables only, so which companies used on our jobs aren't connected there? Give contact, phone and town so AP can set them up by Friday.
  - job firms AP doesn't know
  - Alphabetical companies in use on jobs that have no AP number, contact's name, phone, town and state alongside
  - 'pm firms w blank vendor # that r on at least one projct'
  - Some outside companies work with us on buildings but bookkeeping has no supplier record tied to them; which are they?
*/
SELECT PMFM.FirmNumber, PMFM.FirmName, PMFM.FirmType, PMFM.ContactName, PMFM.Phone, PMFM.MailCity, PMFM.MailState
FROM PMFM WITH (NOLOCK)
WHERE PMFM.Vendor IS NULL
    AND EXISTS (
        SELECT 1
        FROM PMPF WITH (NOLOCK)
        WHERE PMPF.PMCo = @PMCo
            AND PMPF.VendorGroup = PMFM.VendorGroup
            AND PMPF.FirmNumber = PMFM.FirmNumber
    )
ORDER BY PMFM.FirmName, PMFM.FirmNumber
