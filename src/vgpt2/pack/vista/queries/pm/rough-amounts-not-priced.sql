/*
title: Pending change orders with a rough order of magnitude and no priced item
grain: one pending change order
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which changes have only a ballpark figure and were never priced?
  - Pending change orders with a rough amount above zero and no item with a pending amount
  - ROM only
  - Project, type, number, title, date created, rough amount, reason, reference; unpriced ones
  - we told the owner 50k give or take for the canopy and then what, did anybody price it
  - Guess-timates that still stand in for a quotation, biggest first
  - Everything over 10,000 on which the owner has heard a number from us that nobody calculated
  - Changes carrying only a ballpark, with no calculated price anywhere
  - The forecast includes 600,000 of guesses; name every open change having a rough figure yet no item with dollars, its age, cause and reference, so estimating can calculate.
  - ballpark-only COs, never estimated
  - 'Largest ballpark first: job, proposed change, wording, written on, cause code, reference, nothing calculated beneath'
  - pcos w ROM but $0 itms, stil pending
  - For which extras did we mention a rough sum but never work out the real price?
*/
SELECT PMOP.Project, PMOP.PCOType, PMOP.PCO, PMOP.Description, PMOP.DateCreated, PMOP.ROMAmount, PMOP.ReasonCode,
    PMOP.Reference
FROM PMOP WITH (NOLOCK)
WHERE PMOP.PMCo = @PMCo
    AND PMOP.PendingStatus = 0
    AND PMOP.ROMAmount > 0
    AND NOT EXISTS (
        SELECT 1
        FROM PMOI WITH (NOLOCK)
        WHERE PMOI.PMCo = PMOP.PMCo
            AND PMOI.Project = PMOP.Project
            AND PMOI.PCOType = PMOP.PCOType
            AND PMOI.PCO = PMOP.PCO
            AND PMOI.PendingAmount <> 0
    )
ORDER BY PMOP.ROMAmount DESC, PMOP.Project, PMOP.PCOType, PMOP.PCO
