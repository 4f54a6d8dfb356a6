/*
title: Requests for quote sent and not answered
grain: one firm asked
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which quotes are we still waiting for?
  - RFQs sent with no answer
  - open rfqs
  - Requests for quote of a project by firm asked with required date, no date received.
  - who owes us prices
  - Pricing inquiries for changes on 22-4410 that no company has answered
  - I promised the owner a number for change 18 by Friday; which subs on the museum got a price inquiry from us, when, wanted by when, and haven't replied?
  - no price back yet, job 1001-
  - Price inquiries without reply, soonest wanted first, proposed change, wording, company's name, sent on
  - rfqs out w/ no quote recd 22-4410, which subs
  - Which companies haven't told us their price for an extra on this building after we asked?
*/
SELECT PMRQ.PCOType, PMRQ.PCO, PMRQ.RFQ, PMRQ.Description, PMFM.FirmName, PMQD.DateSent, PMQD.DateReqd
FROM PMRQ WITH (NOLOCK)
JOIN PMQD WITH (NOLOCK)
    ON PMRQ.PMCo = PMQD.PMCo
    AND PMRQ.Project = PMQD.Project
    AND PMRQ.PCOType = PMQD.PCOType
    AND PMRQ.PCO = PMQD.PCO
    AND PMRQ.RFQ = PMQD.RFQ
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMQD.VendorGroup = PMFM.VendorGroup
    AND PMQD.SentToFirm = PMFM.FirmNumber
WHERE PMRQ.PMCo = @PMCo
    AND PMRQ.Project = @Project
    AND PMQD.DateSent IS NOT NULL
    AND PMQD.DateRecd IS NULL
ORDER BY PMQD.DateReqd, PMRQ.RFQ
