/*
title: RFIs by the firm that asked, with change order amounts they led to
grain: one firm
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which subs ask the most questions, and do their questions end in extras?
  - RFI count by requesting firm with how many have change items, pending amount and approved amount
  - rfis per sub
  - Firm, RFIs raised, still open, number leading to a change, amount pending, amount granted on 1001-
  - feels like Baxter Electric writes an rfi a day just to get change orders outta us
  - Who is fishing for money with questions?
  - 'Behaviour of trades on 1001-: 200 clarifications since January, split them by originator and show the cost that followed'
  - Who raises the questions on 22-4410, and how much extra money came from them?
  - Owner claims our subs fish for extras; split the stadium's questions by the company that asked, with those unanswered, those leading to changes, and dollars sought and given.
  - sub RFI counts and co money
  - 'Most curious company first by name: questions raised, unanswered, with a change, dollars undecided, dollars agreed'
  - '# rfis by originatr + co $ out of em, job 1001-'
  - Which outside companies ask us most about this building, and do their questions end up costing extra?
*/
WITH Changes AS (
    SELECT PMOI.PMCo, PMOI.Project, PMOI.RFIType, PMOI.RFI,
        SUM(CASE WHEN PMOI.Approved = 'N' THEN PMOI.PendingAmount ELSE 0 END) AS PendingAmount,
        SUM(CASE WHEN PMOI.Approved = 'Y' THEN PMOI.ApprovedAmt ELSE 0 END) AS ApprovedAmount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Project = @Project
        AND PMOI.RFI IS NOT NULL
    GROUP BY PMOI.PMCo, PMOI.Project, PMOI.RFIType, PMOI.RFI
)
SELECT PMFM.FirmName, COUNT(*) AS Asked, SUM(CASE WHEN PMRI.DateRecd IS NULL THEN 1 ELSE 0 END) AS StillOpen,
    COUNT(Changes.RFI) AS WithChange, SUM(Changes.PendingAmount) AS PendingAmount,
    SUM(Changes.ApprovedAmount) AS ApprovedAmount
FROM PMRI WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMRI.VendorGroup = PMFM.VendorGroup
    AND PMRI.ReqFirm = PMFM.FirmNumber
LEFT JOIN Changes
    ON PMRI.PMCo = Changes.PMCo
    AND PMRI.Project = Changes.Project
    AND PMRI.RFIType = Changes.RFIType
    AND PMRI.RFI = Changes.RFI
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
GROUP BY PMFM.FirmNumber, PMFM.FirmName
ORDER BY Asked DESC, PMFM.FirmName
