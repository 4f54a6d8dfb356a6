/*
title: Pending change orders sent out and not returned, by recipient
grain: one pending change order and recipient
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which pending change orders have we sent out that nobody has sent back, and who has them?
  - PCO distribution without a received date, with days since sent
  - Project, type, number, description, firm, contact, date sent, date required and days out for recipients who have not answered.
  - pcos out for signature
  - whos holding our co paperwork hostage
  - Priced extras lying on the architect's desk, with a name I can call
  - As of June 30, list every proposal the recipient still owes us a reply on.
  - Proposed changes mailed by June 30 whose recipient never replied
  - I'll phone around tomorrow for our unsigned proposals; name each that went out and hasn't come home, the company and person holding it, wanted by when, days away.
  - pcos mailed, no reply
  - Proposed changes away from us, longest first, with company and person's name, mailed, wanted by
  - pcos out w/ no recd date, whos got em, as of EOM
  - We gave people proposals for extra work to respond to; who still hasn't, and how many days is it?
*/
SELECT PMCD.Project, PMCD.PCOType, PMCD.PCO, PMOP.Description, PMFM.FirmName, PMPM.FirstName, PMPM.LastName,
    PMCD.DateSent, PMCD.DateReqd, DATEDIFF(day, PMCD.DateSent, @AsOf) AS DaysOut
FROM PMCD WITH (NOLOCK)
JOIN PMOP WITH (NOLOCK)
    ON PMCD.PMCo = PMOP.PMCo
    AND PMCD.Project = PMOP.Project
    AND PMCD.PCOType = PMOP.PCOType
    AND PMCD.PCO = PMOP.PCO
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMCD.VendorGroup = PMFM.VendorGroup
    AND PMCD.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMCD.VendorGroup = PMPM.VendorGroup
    AND PMCD.SentToFirm = PMPM.FirmNumber
    AND PMCD.SentToContact = PMPM.ContactCode
WHERE PMCD.PMCo = @PMCo
    AND PMCD.DateSent <= @AsOf
    AND PMCD.DateRecd IS NULL
ORDER BY DaysOut DESC, PMCD.Project, PMCD.PCOType, PMCD.PCO
