/*
title: Approved change order items of a contract with amount billed and left to bill
grain: one change order item
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How much of each approved change order on contract 1001- have we billed and what is left?
  - Change order billing status by item with approval date
  - Job, ACO, item, description, approved amount, billed to date, remaining, one contract
  - co billed vs approved
  - are we done billing the elevator CO
  - "Extras: what has gone out on applications so far and what still has to"
  - I need a percent-billed column for every signed extra on this contract
  - Signed extras on contract 1001-, portion invoiced already, and remainder
  - 'The owner wants to close out 22-4410 and we must know which signed extras aren''t completely invoiced: each one''s day signed, worth, invoiced, remaining, percent'
  - extras left to invoice, 1001-
  - By job and CO item, what it is, when it got signed, its worth, invoiced, remaining and percent
  - ACO itms on 2031- billed td / left to bill
  - The client agreed to additional work; how much of that has he already been asked to pay?
*/
WITH Billed AS (
    SELECT JBIS.JBCo, JBIS.Job, JBIS.ACO, JBIS.ACOItem, SUM(JBIS.AmtBilled) AS BilledAmount
    FROM JBIS WITH (NOLOCK)
    WHERE JBIS.JBCo = @JBCo
        AND JBIS.Contract = @Contract
    GROUP BY JBIS.JBCo, JBIS.Job, JBIS.ACO, JBIS.ACOItem
)
SELECT JCOI.Job, JCOI.ACO, JCOI.ACOItem, JCOI.Description, JCOH.ApprovalDate, JCOI.ContractAmt,
    ISNULL(Billed.BilledAmount, 0) AS BilledToDate, JCOI.ContractAmt - ISNULL(Billed.BilledAmount, 0) AS LeftToBill,
    Billed.BilledAmount / NULLIF(JCOI.ContractAmt, 0) AS PercentBilled
FROM JCOI WITH (NOLOCK)
JOIN JCOH WITH (NOLOCK)
    ON JCOI.JCCo = JCOH.JCCo
    AND JCOI.Job = JCOH.Job
    AND JCOI.ACO = JCOH.ACO
LEFT JOIN Billed
    ON JCOI.JCCo = Billed.JBCo
    AND JCOI.Job = Billed.Job
    AND JCOI.ACO = Billed.ACO
    AND JCOI.ACOItem = Billed.ACOItem
WHERE JCOI.JCCo = @JBCo
    AND JCOI.Contract = @Contract
ORDER BY JCOI.Job, JCOI.ACO, JCOI.ACOItem
