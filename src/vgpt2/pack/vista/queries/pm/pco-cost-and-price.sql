/*
title: Estimated cost against price of pending change orders
grain: one pending change order
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What markup do our pending change orders carry?
  - PCO cost against price
  - pco markup
  - For each pending change order the pending amount, estimated cost from the phase detail and the difference.
  - are we priced high enough on the pcos
  - Set expense beside asking amount for each unsettled change on 22-4410
  - Chief executive fears we bid extras too low; for the arena show each undecided change, what we asked, expense from its code lines, and what's left over.
  - pco cost vs ask, 1001-
  - Undecided changes in numeric order with asked dollars, expense from the code lines, and the gap between
  - margin on unaprvd pcos job 22-4410, est cost v pending amt
  - For each addition under discussion at this building, what will it cost us and what are we charging?
*/
WITH Price AS (
    SELECT PMOI.PCOType, PMOI.PCO, SUM(PMOI.PendingAmount) AS Amount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Project = @Project
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.PCOType, PMOI.PCO
),
Cost AS (
    SELECT PMOL.PCOType, PMOL.PCO, SUM(PMOL.EstCost) AS Amount
    FROM PMOL WITH (NOLOCK)
    WHERE PMOL.PMCo = @PMCo
        AND PMOL.Project = @Project
        AND PMOL.ACO IS NULL
    GROUP BY PMOL.PCOType, PMOL.PCO
)
SELECT PMOP.PCOType, PMOP.PCO, PMOP.Description, Price.Amount AS Price, ISNULL(Cost.Amount, 0) AS Cost,
    Price.Amount - ISNULL(Cost.Amount, 0) AS Markup
FROM PMOP WITH (NOLOCK)
JOIN Price
    ON PMOP.PCOType = Price.PCOType
    AND PMOP.PCO = Price.PCO
LEFT JOIN Cost
    ON PMOP.PCOType = Cost.PCOType
    AND PMOP.PCO = Cost.PCO
WHERE PMOP.PMCo = @PMCo
    AND PMOP.Project = @Project
ORDER BY PMOP.PCOType, PMOP.PCO
