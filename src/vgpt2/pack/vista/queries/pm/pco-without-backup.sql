/*
title: Pending change orders above an amount without an attachment
grain: one pending change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Amount: {type: bDollar, example: 10000}
asks:
  - Which bigger pending changes have no backup attached?
  - PCOs of at least an amount with no file on them
  - Project, project description, PCO type, number, text and pending amount where no attachment belongs to the change order.
  - pcos no backup
  - big change reqests w/ nothing scanned to support em
  - Claims over 10,000 that I could not document if the client asked tomorrow
  - Find extras that lack a quote or ticket in the system
  - Unsettled changes of 25,000 or more with no file attached
  - Owner's auditor rejects undocumented extras; on every job name open changes worth at least 10,000 where nobody uploaded a quote, ticket or letter.
  - big pcos, nothing attached
  - Dearest first, undecided changes above ten thousand without any upload, job name and wording alongside
  - pcos > 5k w/ no attchmnt, unaprvd
  - Which larger requests for extra pay have no paper uploaded that would prove them?
*/
SELECT PMOP.Project, JCJM.Description AS ProjectDescription, PMOP.PCOType, PMOP.PCO, PMOP.Description,
    SUM(PMOI.PendingAmount) AS PendingAmount
FROM PMOP WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOP.PMCo = PMOI.PMCo
    AND PMOP.Project = PMOI.Project
    AND PMOP.PCOType = PMOI.PCOType
    AND PMOP.PCO = PMOI.PCO
JOIN JCJM WITH (NOLOCK)
    ON PMOP.PMCo = JCJM.JCCo
    AND PMOP.Project = JCJM.Job
WHERE PMOP.PMCo = @PMCo
    AND PMOI.Approved = 'N'
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = PMOP.PMCo
            AND HQAT.UniqueAttchID = PMOP.UniqueAttchID
    )
GROUP BY PMOP.Project, JCJM.Description, PMOP.PCOType, PMOP.PCO, PMOP.Description
HAVING SUM(PMOI.PendingAmount) >= @Amount
ORDER BY PendingAmount DESC, PMOP.Project, PMOP.PCO
