/*
title: Pending external change orders on no change order request
grain: one pending change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which pending changes that the owner should pay for have not been put into a request yet?
  - External PCOs not on any COR, with pending amount
  - Project, project description, PCO type, number, text, date created and pending amount for changes not contained in any request.
  - pcos without cor
  - changes we havnt even asked the owner for
  - Extras identified and never formally submitted to the client
  - How much owner-driven scope is still only on our side of the table?
  - Owner-payable changes nobody has bundled into a formal ask
  - 'Money sleeps in drafts: before quarter close find client-side changes, not agreed, that are in no formal request to the owner, with job name, when written and dollars.'
  - extras never put to the owner
  - Job name and proposed change, written on, dollars, for client-payable extras in no formal ask yet
  - ext pcos not on a COR, unaprvd, $ by job
  - Which additional works that the customer ought to pay for have we not formally asked him about?
*/
SELECT PMOP.Project, JCJM.Description AS ProjectDescription, PMOP.PCOType, PMOP.PCO, PMOP.Description,
    PMOP.DateCreated, SUM(PMOI.PendingAmount) AS PendingAmount
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
    AND PMOP.IntExt = 'E'
    AND PMOI.Approved = 'N'
    AND NOT EXISTS (
        SELECT 1
        FROM PMChangeOrderRequestPCO WITH (NOLOCK)
        WHERE PMChangeOrderRequestPCO.PMCo = PMOP.PMCo
            AND PMChangeOrderRequestPCO.Project = PMOP.Project
            AND PMChangeOrderRequestPCO.PCOType = PMOP.PCOType
            AND PMChangeOrderRequestPCO.PCO = PMOP.PCO
    )
GROUP BY PMOP.Project, JCJM.Description, PMOP.PCOType, PMOP.PCO, PMOP.Description, PMOP.DateCreated
ORDER BY PMOP.Project, PMOP.PCOType, PMOP.PCO
