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
